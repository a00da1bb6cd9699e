package org.chainpanorama.chassis.zone;

/** The filter by zone, and the conditions it is used with. Each begins by letting callers that are bound to no zone see all rows. */
public final class ZoneRows {

    /** The filter's name. */
    public static final String FILTER = "zone";

    /** Begins every condition; a closing bracket ends it. */
    public static final String UNBOUND_OR = "(:zone is null or ";

    /** The row lies in the zone named in its column {@code zone}. */
    public static final String BY_ZONE = UNBOUND_OR + "zone = :zone)";

    /** The row lies in the zone named in its column {@code zone_code}. */
    public static final String BY_ZONE_CODE = UNBOUND_OR + "zone_code = :zone)";

    private ZoneRows() {}
}
