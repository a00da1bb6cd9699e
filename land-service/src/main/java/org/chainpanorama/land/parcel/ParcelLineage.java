package org.chainpanorama.land.parcel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.land.zone.LandRows;
import org.hibernate.annotations.Filter;

/** One parcel came from another on a day. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = LandRows.BY_CHILD_PARCEL)
@IdClass(ParcelLineage.Key.class)
class ParcelLineage {

    /** Two parcels are bound at most once. */
    record Key(String parentCode, String childCode) {}

    @Id
    String parentCode;

    @Id
    String childCode;

    @Enumerated(EnumType.STRING)
    LineageKind kind;

    LocalDate effectiveOn;
    String reason;

    protected ParcelLineage() {}

    ParcelLineage(String parentCode, String childCode, LineageKind kind, LocalDate effectiveOn, String reason) {
        this.parentCode = parentCode;
        this.childCode = childCode;
        this.kind = kind;
        this.effectiveOn = effectiveOn;
        this.reason = reason;
    }
}
