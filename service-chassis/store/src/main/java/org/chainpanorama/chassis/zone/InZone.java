package org.chainpanorama.chassis.zone;

/** An entity whose row belongs to one zone, or to none. With {@link ZoneGuard} it is written by callers of that zone only. */
public interface InZone {

    /** Code of its zone; null when it belongs to none. */
    String zone();
}
