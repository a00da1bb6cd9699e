package org.chainpanorama.enterprise.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chainpanorama.chassis.code.CreditCodes;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.text.Text;

/**
 * Which credit codes may be registered. A few really issued codes fail the check of GB 32100-2015; they are taken with a reason, by
 * callers with the sensitive scope, and marked.
 */
@ApplicationScoped
class CheckDigitRule {

    /** Type of the change event that says who accepted a code with a wrong check digit, and why. */
    static final String OVERRIDDEN = "enterprise.check-digit-overridden";

    private final Caller caller;

    CheckDigitRule(Caller caller) {
        this.caller = caller;
    }

    /** Data of {@link #OVERRIDDEN}. */
    record Overridden(String creditCode, String reason, String client) {}

    /** Why a row of an import is refused. */
    List<InputError> faults(Enterprise known, String creditCode, EnterpriseRegistration registration) {
        try {
            require(known, creditCode, registration);
            return List.of();
        } catch (Problem refused) {
            return List.of(InputError.body("/creditCode", refused.problemType().code(), refused.text()));
        }
    }

    /**
     * Fails with check-digit, scope-missing or rule-violated unless the code may be registered so.
     *
     * @param known the enterprise as it is; null when it is new. A reason that stays needs no scope again
     */
    void require(Enterprise known, String creditCode, EnterpriseRegistration registration) {
        String reason = registration.checkDigitOverride();
        boolean stays = known != null && reason != null && reason.equals(known.checkDigitOverride);
        if (CreditCodes.isValid(creditCode)) {
            if (reason != null) {
                throw Problem.of(
                        ProblemType.RULE_VIOLATED,
                        Text.of("校验码无误,不得填写例外理由", "The check digit is right; there is nothing to override"));
            }
        } else if (reason == null || reason.isBlank()) {
            throw Problem.of(
                    ProblemType.CHECK_DIGIT,
                    Text.of(
                            "统一社会信用代码校验码不符;确系原发代码的,须说明理由(checkDigitOverride)",
                            "The check digit of the credit code is wrong; a code really issued so needs a reason in checkDigitOverride"));
        } else if (!stays && !caller.has(ScopeDomain.ENTERPRISE.sensitive())) {
            throw Problem.of(
                    ProblemType.SCOPE_MISSING,
                    Text.of(
                            "登记校验码不符的代码需要权限 enterprise.sensitive",
                            "Registering a code with a wrong check digit needs enterprise.sensitive"));
        }
    }
}
