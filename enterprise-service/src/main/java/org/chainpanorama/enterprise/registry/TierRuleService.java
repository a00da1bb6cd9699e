package org.chainpanorama.enterprise.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Preconditions;
import org.jboss.logging.Logger;

/** The rule by which revenue gives the tier 梯队. A new rule holds for every enterprise at once. */
@ApplicationScoped
class TierRuleService {

    private static final Logger LOG = Logger.getLogger(TierRuleService.class);

    private final TierRuleRepository rules;
    private final EnterpriseWriter writer;
    private final ChangeFeed changes;
    private final Preconditions preconditions;
    private final Transactions transactions;
    private final Caller caller;

    TierRuleService(
            TierRuleRepository rules,
            EnterpriseWriter writer,
            ChangeFeed changes,
            Preconditions preconditions,
            Transactions transactions,
            Caller caller) {
        this.rules = rules;
        this.writer = writer;
        this.changes = changes;
        this.preconditions = preconditions;
        this.transactions = transactions;
        this.caller = caller;
    }

    TierThresholdsView get() {
        return TierThresholdsView.of(rules.rule());
    }

    TierThresholdsView put(TierThresholdsRegistration registration) {
        if (registration.headGooseFromYuan().compareTo(registration.strongGooseFromYuan()) <= 0) {
            throw Problem.invalid(List.of(InputError.body(
                    "/headGooseFromYuan",
                    "not-above",
                    Text.of("头雁标准须高于强雁标准", "It must be above strongGooseFromYuan"))));
        }
        return transactions.call(() -> {
            TierRule rule = rules.ruleToChange();
            preconditions.check(rule.version);
            rule.change(registration, writer.now(), caller.client());
            rules.flush();
            LOG.infof("The tier rule has changed: %d enterprises moved", rules.reclassify());
            TierThresholdsView view = TierThresholdsView.of(rule);
            // One event for all: a reader that keeps tiers reads them again.
            changes.record(SeenBy.everyone(), "tier-thresholds.changed", "tier-thresholds", view);
            return view;
        });
    }
}
