package org.chainpanorama.enterprise.supply;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.enterprise.zone.EnterpriseRows;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/**
 * An enterprise as a party of supply relations: its public registration and no figures. An office of one zone knows, beside its own
 * enterprises, those outside every zone, because its enterprises buy from them; those of other zones it does not.
 */
@Entity
@Immutable
@Table(name = "enterprise")
@Filter(name = ZoneRows.FILTER, condition = EnterpriseRows.BY_ZONE_OR_SHARED)
class Party {

    @Id
    String creditCode;

    String name;
    String zoneCode;
    String divisionCode;

    protected Party() {}
}
