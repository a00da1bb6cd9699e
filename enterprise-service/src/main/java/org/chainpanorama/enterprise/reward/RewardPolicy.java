package org.chainpanorama.enterprise.reward;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.chainpanorama.chassis.figure.Qualifier;
import org.chainpanorama.chassis.zone.InZone;
import org.chainpanorama.chassis.zone.ZoneGuard;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.enterprise.zone.EnterpriseRows;
import org.hibernate.annotations.Filter;

/** A reward policy with its pot. Approvals commit money of the pot; its row is locked while they do. Yuan. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = EnterpriseRows.BY_ZONE_OR_SHARED)
@EntityListeners(ZoneGuard.class)
class RewardPolicy implements InZone {

    @Id
    String policyCode;

    @Version
    long version;

    String name;
    String zoneCode;
    BigDecimal potYuan;

    /** How the source states the pot: 超千万元 is GT, so the pot may be larger than its stated value. */
    @Enumerated(STRING)
    Qualifier potQualifier;

    BigDecimal committedYuan = BigDecimal.ZERO.setScale(2);
    BigDecimal paidYuan = BigDecimal.ZERO.setScale(2);
    LocalDate validFrom;
    LocalDate validTo;
    LocalDate windowFrom;
    LocalDate windowTo;
    String source;

    protected RewardPolicy() {}

    RewardPolicy(String policyCode) {
        this.policyCode = policyCode;
    }

    void register(RewardPolicyRegistration registration) {
        name = registration.name();
        zoneCode = registration.zoneCode();
        potYuan = registration.potYuan().setScale(2);
        potQualifier = registration.potQualifier();
        validFrom = registration.validFrom();
        validTo = registration.validTo();
        windowFrom = registration.windowFrom();
        windowTo = registration.windowTo();
        source = registration.source();
    }

    boolean acceptsOn(LocalDate day) {
        return (windowFrom == null || !day.isBefore(windowFrom)) && (windowTo == null || !day.isAfter(windowTo));
    }

    /** What is left of the stated pot. */
    BigDecimal balanceYuan() {
        return potYuan.subtract(committedYuan);
    }

    void commit(BigDecimal amountYuan) {
        committedYuan = committedYuan.add(amountYuan);
    }

    void pay(BigDecimal amountYuan) {
        paidYuan = paidYuan.add(amountYuan);
    }

    /** Money comes back: it is neither paid nor committed any more. */
    void recover(BigDecimal amountYuan) {
        paidYuan = paidYuan.subtract(amountYuan);
        committedYuan = committedYuan.subtract(amountYuan);
    }

    @Override
    public String zone() {
        return zoneCode;
    }
}
