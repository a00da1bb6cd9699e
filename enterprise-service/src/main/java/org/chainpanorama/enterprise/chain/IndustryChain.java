package org.chainpanorama.enterprise.chain;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** An industry chain 产业链. Its row is locked while its catalogue changes, so that rules over the whole chain hold under concurrency. */
@Entity
class IndustryChain extends ChainPart {

    @Id
    String chainCode;

    String name;
    String nameEn;

    @Enumerated(STRING)
    ChainKind kind;

    String catalogueVersion;
    String regionalTitle;
    String chiefName;
    String chiefOffice;

    @Enumerated(STRING)
    ChainStatus status;

    protected IndustryChain() {}

    IndustryChain(String chainCode) {
        this.chainCode = chainCode;
    }

    void register(ChainRegistration registration) {
        name = registration.name();
        nameEn = registration.nameEn();
        kind = registration.kind();
        catalogueVersion = registration.catalogueVersion();
        regionalTitle = registration.regionalTitle();
        chiefName = registration.chief() == null ? null : registration.chief().name();
        chiefOffice = registration.chief() == null ? null : registration.chief().office();
        status = registration.status();
    }
}
