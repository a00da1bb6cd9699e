package org.chainpanorama.enterprise.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;
import org.chainpanorama.enterprise.chain.ChainService;
import org.chainpanorama.enterprise.chain.NodeView;
import org.chainpanorama.enterprise.rollup.RollupService;
import org.chainpanorama.enterprise.rollup.Touched;

/** Where enterprises stand on chains. */
@ApplicationScoped
class PositionService {

    private final PositionRepository positions;
    private final EnterpriseService enterprises;
    private final EnterpriseWriter writer;
    private final ChainService chains;
    private final RollupService rollup;
    private final Preconditions preconditions;
    private final Transactions transactions;

    PositionService(
            PositionRepository positions,
            EnterpriseService enterprises,
            EnterpriseWriter writer,
            ChainService chains,
            RollupService rollup,
            Preconditions preconditions,
            Transactions transactions) {
        this.positions = positions;
        this.enterprises = enterprises;
        this.writer = writer;
        this.chains = chains;
        this.rollup = rollup;
        this.preconditions = preconditions;
        this.transactions = transactions;
    }

    PositionsView get(String creditCode) {
        enterprises.requireRegistered(creditCode);
        return PositionsView.of(
                positions.findByIdOptional(creditCode).orElseGet(() -> new EnterprisePositions(creditCode)));
    }

    Written<PositionsView> put(String creditCode, PositionsRegistration registration) {
        requireKept(registration.positions());
        return transactions.call(() -> rollup.keep(Touched.enterprise(creditCode), () -> {
            enterprises.requireRegistered(creditCode);
            EnterprisePositions known = positions.findById(creditCode);
            preconditions.check(known == null ? null : known.version);
            EnterprisePositions all = writer.stand(known, creditCode, registration.positions());
            positions.flush();
            return new Written<>(PositionsView.of(all), known == null);
        }));
    }

    /** An unknown node and a broken sum are not malformed input but broken rules: 422. */
    private void requireKept(List<PositionRegistration> wanted) {
        Map<String, NodeView> nodes = chains.nodesByAddress(
                wanted.stream().map(PositionRegistration::chainCode).collect(Collectors.toSet()));
        List<InputError> faults = PositionRules.faults(wanted, nodes);
        if (faults.isEmpty()) {
            return;
        }
        boolean unknown = faults.stream().anyMatch(fault -> fault.code().equals("unknown-node"));
        throw Problem.of(
                        unknown ? ProblemType.UNKNOWN_NODE : ProblemType.RULE_VIOLATED,
                        Text.of("链上位置不成立", "The positions are not possible"))
                .with(faults);
    }
}
