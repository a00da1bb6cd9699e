package org.chainpanorama.enterprise.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.enterprise.zone.EnterpriseRows;
import org.hibernate.annotations.Filter;

/** A name that an enterprise bore before. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = EnterpriseRows.BY_ENTERPRISE)
class FormerName {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String creditCode;
    String name;
    LocalDate usedUntil;
    Instant recordedAt;

    protected FormerName() {}

    FormerName(String creditCode, String name, LocalDate usedUntil, Instant recordedAt) {
        this.creditCode = creditCode;
        this.name = name;
        this.usedUntil = usedUntil;
        this.recordedAt = recordedAt;
    }
}
