package org.chainpanorama.enterprise.reward;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** A clause of a policy: what is rewarded, up to which amount for one enterprise and year. Yuan. */
@Entity
@IdClass(RewardClause.Key.class)
class RewardClause {

    record Key(String policyCode, String clauseCode) {}

    @Id
    String policyCode;

    @Id
    String clauseCode;

    @Version
    long version;

    String title;

    @Enumerated(STRING)
    RewardTheme theme;

    BigDecimal capYuan;
    String rule;

    protected RewardClause() {}

    RewardClause(Key key) {
        this.policyCode = key.policyCode();
        this.clauseCode = key.clauseCode();
    }

    void register(RewardClauseRegistration registration) {
        title = registration.title();
        theme = registration.theme();
        capYuan = registration.capYuan().setScale(2);
        rule = registration.rule();
    }
}
