package org.chainpanorama.land.zone;

import org.chainpanorama.chassis.zone.ZoneRows;

/** How rows are filtered that lie in the zone of the parcel, block or carrier they belong to. */
public final class LandRows {

    private static final String PARCEL_IN_ZONE =
            "parcel_code in (select z.parcel_code from parcel z where z.zone = :zone)";

    private static final String CARRIER_IN_ZONE =
            "carrier_code in (select z.carrier_code from carrier z where z.zone = :zone)";

    /** The row's parcel lies in the zone. */
    public static final String BY_PARCEL = ZoneRows.UNBOUND_OR + PARCEL_IN_ZONE + ")";

    /** The row's carrier lies in the zone. */
    public static final String BY_CARRIER = ZoneRows.UNBOUND_OR + CARRIER_IN_ZONE + ")";

    /** The row's parcel or carrier lies in the zone. */
    public static final String BY_SITE = ZoneRows.UNBOUND_OR + PARCEL_IN_ZONE + " or " + CARRIER_IN_ZONE + ")";

    /** The row's block lies in the zone. */
    public static final String BY_BLOCK =
            ZoneRows.UNBOUND_OR + "block_code in (select z.block_code from block z where z.zone = :zone))";

    /** The parcel that came from another one lies in the zone; both always lie in one. */
    public static final String BY_CHILD_PARCEL =
            ZoneRows.UNBOUND_OR + "child_code in (select z.parcel_code from parcel z where z.zone = :zone))";

    private LandRows() {}
}
