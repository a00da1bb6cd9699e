package org.chainpanorama.enterprise.supply;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.enterprise.zone.EnterpriseRows;
import org.hibernate.annotations.Filter;

/** One enterprise buys what a node makes from another. Relations may form cycles; only self-supply is refused. Yuan a year. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = EnterpriseRows.BY_EITHER_PARTY)
class SupplyRelation {

    @Id
    String relationId;

    @Version
    long version;

    String supplierCode;
    String customerCode;
    String chainCode;
    String nodeCode;

    /** The node that the customer buys it for; null when not known. */
    String customerNodeCode;

    BigDecimal annualAmountYuan;
    LocalDate validFrom;
    LocalDate validTo;
    String evidence;

    protected SupplyRelation() {}

    SupplyRelation(String relationId) {
        this.relationId = relationId;
    }

    void register(SupplyRegistration registration) {
        supplierCode = registration.supplierCode();
        customerCode = registration.customerCode();
        chainCode = registration.chainCode();
        nodeCode = registration.nodeCode();
        customerNodeCode = registration.customerNodeCode();
        annualAmountYuan = registration.annualAmountYuan();
        validFrom = registration.validFrom();
        validTo = registration.validTo();
        evidence = registration.evidence();
    }
}
