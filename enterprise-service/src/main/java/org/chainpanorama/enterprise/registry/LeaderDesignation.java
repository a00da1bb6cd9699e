package org.chainpanorama.enterprise.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** An enterprise designated leader 链主 of a chain; both days are included, no last day means it lasts. */
@Entity
@IdClass(LeaderDesignation.Key.class)
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
