package org.chainpanorama.enterprise.supply;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.enterprise.registry.EnterpriseService;
import org.chainpanorama.enterprise.rollup.LocalSupplyView;
import org.chainpanorama.enterprise.rollup.SupplyScope;

/** Local supply rates 本地配套率 of enterprises. */
@ApplicationScoped
class LocalSupplyService {

    private final LocalSupplyRepository purchases;
    private final EnterpriseService enterprises;
    private final Caller caller;

    LocalSupplyService(LocalSupplyRepository purchases, EnterpriseService enterprises, Caller caller) {
        this.purchases = purchases;
        this.enterprises = enterprises;
        this.caller = caller;
    }

    /** What trading partners turn over is internal, so the public is not told what follows from it. */
    EnterpriseSupplyRateView rate(String creditCode, SupplyScope scope, int year) {
        enterprises.requireRegistered(creditCode);
        if (!caller.sees(ScopeDomain.ENTERPRISE, Confidentiality.INTERNAL)) {
            return new EnterpriseSupplyRateView(creditCode, year, LocalSupplyView.suppressed(scope));
        }
        LocalSupplyRepository.Purchases bought = purchases.of(creditCode, scope, LocalDate.of(year, 12, 31));
        return new EnterpriseSupplyRateView(
                creditCode,
                year,
                LocalSupplyView.of(scope, bought.localYuan(), bought.locatedYuan(), bought.totalYuan()));
    }
}
