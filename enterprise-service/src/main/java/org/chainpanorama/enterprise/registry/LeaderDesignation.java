package org.chainpanorama.enterprise.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.enterprise.zone.EnterpriseRows;
import org.hibernate.annotations.Filter;

/** An enterprise designated leader 链主 of a chain; both days are included, no last day means it lasts. */
@Entity
@IdClass(LeaderDesignation.Key.class)
@Filter(name = ZoneRows.FILTER, condition = EnterpriseRows.BY_ENTERPRISE)
class LeaderDesignation {

    record Key(String chainCode, String creditCode) {}

    @Id
    String chainCode;

    @Id
    String creditCode;

    @Version
    long version;

    LocalDate leaderFrom;
    LocalDate leaderTo;
    String document;

    protected LeaderDesignation() {}

    LeaderDesignation(Key key) {
        this.chainCode = key.chainCode();
        this.creditCode = key.creditCode();
    }
}
