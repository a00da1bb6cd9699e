package org.chainpanorama.project.referral;

import org.chainpanorama.project.registry.Stage;

/** A project and who brought it; each referrer is null where there is none. */
record Referral(
        String projectCode,
        String name,
        Stage stage,
        String investorCreditCode,
        String referrerProjectCode,
        String referrerCreditCode) {

    boolean isReferred() {
        return referrerProjectCode != null || referrerCreditCode != null;
    }
}
