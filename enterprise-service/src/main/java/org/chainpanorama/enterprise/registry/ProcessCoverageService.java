package org.chainpanorama.enterprise.registry;

import jakarta.enterprise.context.ApplicationScoped;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;

/** Which process stages enterprises cover. */
@ApplicationScoped
class ProcessCoverageService {

    private final ProcessCoverageRepository coverages;
    private final EnterpriseService enterprises;
    private final ChangeFeed changes;
    private final Preconditions preconditions;
    private final Transactions transactions;

    ProcessCoverageService(
            ProcessCoverageRepository coverages,
            EnterpriseService enterprises,
            ChangeFeed changes,
            Preconditions preconditions,
            Transactions transactions) {
        this.coverages = coverages;
        this.enterprises = enterprises;
        this.changes = changes;
        this.preconditions = preconditions;
        this.transactions = transactions;
    }

    ProcessCoverageView get(String creditCode) {
        enterprises.requireRegistered(creditCode);
        return coverages
                .findByIdOptional(creditCode)
                .map(ProcessCoverageView::of)
                .orElseThrow(() -> Problem.notFound(Text.of("企业 %s 的环节覆盖", "process coverage of enterprise %s")
                        .with(creditCode)));
    }

    Written<ProcessCoverageView> put(String creditCode, ProcessCoverageRegistration registration) {
        return transactions.call(() -> {
            enterprises.requireRegistered(creditCode);
            ProcessCoverage known = coverages.findById(creditCode);
            preconditions.check(known == null ? null : known.version);
            ProcessCoverage coverage = known == null ? new ProcessCoverage(creditCode) : known;
            coverage.observe(registration);
            coverages.persist(coverage);
            coverages.flush();
            ProcessCoverageView view = ProcessCoverageView.of(coverage);
            changes.record(enterprises.seenBy(creditCode), "process-coverage.observed", creditCode, view);
            return new Written<>(view, known == null);
        });
    }
}
