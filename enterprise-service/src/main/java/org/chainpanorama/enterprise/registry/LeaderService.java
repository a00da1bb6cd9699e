package org.chainpanorama.enterprise.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;
import org.chainpanorama.enterprise.chain.ChainService;
import org.chainpanorama.enterprise.rollup.RollupService;
import org.chainpanorama.enterprise.rollup.Touched;

/** Chain leaders 链主. */
@ApplicationScoped
class LeaderService {

    private final LeaderDesignationRepository designations;
    private final EnterpriseService enterprises;
    private final ChainService chains;
    private final RollupService rollup;
    private final ChangeFeed changes;
    private final Preconditions preconditions;
    private final Transactions transactions;

    LeaderService(
            LeaderDesignationRepository designations,
            EnterpriseService enterprises,
            ChainService chains,
            RollupService rollup,
            ChangeFeed changes,
            Preconditions preconditions,
            Transactions transactions) {
        this.designations = designations;
        this.enterprises = enterprises;
        this.chains = chains;
        this.rollup = rollup;
        this.changes = changes;
        this.preconditions = preconditions;
        this.transactions = transactions;
    }

    List<LeaderDesignationView> list(String chainCode, LocalDate asOf) {
        List<LeaderDesignation> found = designations.of(chainCode, asOf);
        Map<String, EnterpriseView> names = enterprises.byCode(
                found.stream().map(designation -> designation.creditCode).collect(Collectors.toSet()));
        return found.stream()
                .map(designation -> LeaderDesignationView.of(
                        designation, names.get(designation.creditCode).name()))
                .toList();
    }

    Written<LeaderDesignationView> put(
            String chainCode, String creditCode, LeaderDesignationRegistration registration) {
        if (registration.to() != null && registration.to().isBefore(registration.from())) {
            throw Problem.invalid(
                    List.of(InputError.body("/to", "before-from", Text.of("截止日期早于起始日期", "It is before from"))));
        }
        chains.get(chainCode);
        return transactions.call(() -> rollup.keep(Touched.enterprise(creditCode), () -> {
            String name = enterprises.get(creditCode).name();
            LeaderDesignation.Key key = new LeaderDesignation.Key(chainCode, creditCode);
            LeaderDesignation known = designations.findById(key);
            preconditions.check(known == null ? null : known.version);
            LeaderDesignation designation = known == null ? new LeaderDesignation(key) : known;
            designation.leaderFrom = registration.from();
            designation.leaderTo = registration.to();
            designation.document = registration.document();
            designations.persist(designation);
            designations.flush();
            LeaderDesignationView view = LeaderDesignationView.of(designation, name);
            changes.record(enterprises.seenBy(creditCode), "leader.designated", chainCode + "/" + creditCode, view);
            return new Written<>(view, known == null);
        }));
    }
}
