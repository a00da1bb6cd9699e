package org.chainpanorama.enterprise.chain;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** An honour granted to a chain, such as the provincial pilot 试点 and demonstration pilot 示范试点. */
@Entity
@IdClass(Honour.Key.class)
class Honour extends ChainPart {

    record Key(String chainCode, String honourCode) {}

    @Id
    String chainCode;

    @Id
    String honourCode;

    String issuer;
    Integer honourYear;

    @Enumerated(STRING)
    HonourLevel honourLevel;

    String title;

    protected Honour() {}

    Honour(Key key) {
        this.chainCode = key.chainCode();
        this.honourCode = key.honourCode();
    }

    void register(HonourRegistration registration) {
        issuer = registration.issuer();
        honourYear = registration.year();
        honourLevel = registration.level();
        title = registration.title();
    }
}
