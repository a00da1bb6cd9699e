package org.chainpanorama.enterprise.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.store.ImportReport;
import org.chainpanorama.chassis.store.ImportRequest;
import org.chainpanorama.chassis.store.Imports;
import org.chainpanorama.chassis.store.Row;
import org.chainpanorama.chassis.store.RowOutcome;
import org.chainpanorama.chassis.store.RowResults;
import org.chainpanorama.enterprise.chain.ChainService;
import org.chainpanorama.enterprise.chain.NodeView;
import org.chainpanorama.enterprise.rollup.RollupService;
import org.chainpanorama.enterprise.rollup.Touched;

/** Positions in bulk. A row brings the whole list of one enterprise's positions; a later row of the same enterprise replaces it. */
@ApplicationScoped
class PositionImport {

    private final Imports imports;
    private final PositionRepository positions;
    private final EnterpriseRepository enterprises;
    private final EnterpriseWriter writer;
    private final ChainService chains;
    private final RollupService rollup;

    PositionImport(
            Imports imports,
            PositionRepository positions,
            EnterpriseRepository enterprises,
            EnterpriseWriter writer,
            ChainService chains,
            RollupService rollup) {
        this.imports = imports;
        this.positions = positions;
        this.enterprises = enterprises;
        this.writer = writer;
        this.chains = chains;
        this.rollup = rollup;
    }

    ImportReport run(ImportRequest request, InputStream body) {
        return imports.run(request, body, PositionsRow.TYPE, this::write);
    }

    private void write(List<Row<PositionsRow>> rows, RowResults results) {
        Set<String> codes = rows.stream().map(row -> row.value().creditCode()).collect(Collectors.toSet());
        Map<String, NodeView> nodes = chains.nodesByAddress(
                PositionRules.chainsOf(rows.stream().map(row -> row.value().positions())));
        rollup.keep(Touched.enterprises(codes), () -> {
            Set<String> registered = enterprises.byCode(codes).keySet();
            Map<String, EnterprisePositions> standing = new HashMap<>(positions.byCode(codes));
            for (Row<PositionsRow> row : rows) {
                if (registered.contains(row.value().creditCode())) {
                    stand(row, standing, nodes, results);
                } else {
                    results.reject(row, RegistrationRules.notRegistered("/creditCode"));
                }
            }
            return null;
        });
    }

    private void stand(
            Row<PositionsRow> row,
            Map<String, EnterprisePositions> standing,
            Map<String, NodeView> nodes,
            RowResults results) {
        EnterprisePositions known = standing.get(row.value().creditCode());
        PositionsRow before = known == null ? null : PositionsRow.of(known);
        row.over(before, results).ifPresent(after -> {
            List<InputError> faults = after.equals(before) ? List.of() : PositionRules.faults(after.positions(), nodes);
            faults.forEach(fault -> results.reject(row, fault));
            if (faults.isEmpty()) {
                standing.put(after.creditCode(), writer.stand(known, after.creditCode(), after.positions()));
                results.tell(row, RowOutcome.of(before, after));
            }
        });
    }
}
