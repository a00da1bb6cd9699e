package org.chainpanorama.enterprise.registry;

import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.text.Text;

/** What a registration must satisfy beyond the shape of its fields. */
final class RegistrationRules {

    private RegistrationRules() {}

    static List<InputError> faults(EnterpriseRegistration registration) {
        List<InputError> faults = new ArrayList<>();
        boolean reasoned = registration.tierOverrideReason() != null
                && !registration.tierOverrideReason().isBlank();
        if (registration.tierOverride() != null && !reasoned) {
            faults.add(InputError.body(
                    "/tierOverrideReason",
                    "reason-missing",
                    Text.of("人工认定梯队须说明理由", "A tier that is set needs a reason")));
        }
        if (registration.status().hasLeft() != (registration.leftOn() != null)) {
            faults.add(InputError.body(
                    "/leftOn",
                    "left-on-status",
                    Text.of(
                            "迁出、被合并或注销须有离开日期,其他状态不得有",
                            "RELOCATED, MERGED and DEREGISTERED need leftOn, other statuses forbid it")));
        }
        if (registration.leftOn() != null
                && registration.settledOn() != null
                && registration.leftOn().isBefore(registration.settledOn())) {
            faults.add(InputError.body(
                    "/leftOn", "before-settled-on", Text.of("离开日期早于入驻日期", "leftOn is before settledOn")));
        }
        return faults;
    }

    /** What names an enterprise that is not there. */
    static InputError notRegistered(String pointer) {
        return InputError.body(pointer, "not-registered", Text.of("企业未登记", "The enterprise is not registered"));
    }
}
