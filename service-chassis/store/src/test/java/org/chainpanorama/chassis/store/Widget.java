package org.chainpanorama.chassis.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.chainpanorama.chassis.zone.InZone;
import org.chainpanorama.chassis.zone.ZoneGuard;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.hibernate.annotations.Filter;

/** The smallest entity that uses everything the store gives. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = ZoneRows.BY_ZONE)
@EntityListeners(ZoneGuard.class)
class Widget implements InZone {

    enum Kind {
        TOOL,
        DOOR,
        CUP
    }

    @Id
    String code;

    String name;
    BigDecimal priceYuan;
    int importance;

    @Enumerated(EnumType.STRING)
    Kind kind;

    LocalDate madeOn;
    Instant touchedAt;
    String city;
    String zone;

    @Version
    long version;

    protected Widget() {}

    Widget(String code, String name, BigDecimal priceYuan, int importance, Kind kind) {
        this.code = code;
        this.name = name;
        this.priceYuan = priceYuan;
        this.importance = importance;
        this.kind = kind;
        this.madeOn = LocalDate.of(2023, 1, 1).plusDays(importance);
        this.touchedAt = Instant.now();
    }

    @Override
    public String zone() {
        return zone;
    }
}
