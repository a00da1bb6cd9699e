package org.chainpanorama.enterprise.zone;

import org.chainpanorama.chassis.zone.ZoneRows;

/** How rows are filtered that lie in the zone of an enterprise. */
public final class EnterpriseRows {

    private static final String IN_ZONE = "_code in (select z.credit_code from enterprise z where z.zone_code = :zone)";

    /** The row's enterprise is settled in the zone. */
    public static final String BY_ENTERPRISE = ZoneRows.UNBOUND_OR + "credit" + IN_ZONE + ")";

    /** One party at least is settled in the zone. */
    public static final String BY_EITHER_PARTY =
            ZoneRows.UNBOUND_OR + "supplier" + IN_ZONE + " or customer" + IN_ZONE + ")";

    /** The row's zone, or that of nobody: what all zones share. */
    public static final String BY_ZONE_OR_SHARED = ZoneRows.UNBOUND_OR + "zone_code = :zone or zone_code is null)";

    private EnterpriseRows() {}
}
