package org.chainpanorama.enterprise.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
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
import org.chainpanorama.chassis.store.RowFaults;
import org.chainpanorama.enterprise.chain.ChainService;
import org.chainpanorama.enterprise.chain.NodeView;
import org.chainpanorama.enterprise.rollup.RollupService;
import org.chainpanorama.enterprise.rollup.Touched;

/** Positions in bulk. A later row of the same enterprise replaces an earlier one. */
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
        return imports.run(request, body, PositionsRow.class, this::write);
    }

    private void write(List<Row<PositionsRow>> rows, RowFaults faults) {
        List<PositionsRow> good = goodRows(rows, faults);
        Set<String> codes = good.stream().map(PositionsRow::creditCode).collect(Collectors.toSet());
        if (!good.isEmpty()) {
            rollup.keep(Touched.enterprises(codes), () -> {
                Map<String, EnterprisePositions> standing = new HashMap<>(positions.byCode(codes));
                for (PositionsRow row : good) {
                    String code = row.creditCode();
                    standing.put(code, writer.stand(standing.get(code), code, row.positions()));
                }
                return null;
            });
        }
    }

    private List<PositionsRow> goodRows(List<Row<PositionsRow>> rows, RowFaults faults) {
        Map<String, NodeView> nodes = chains.nodesByAddress(rows.stream()
                .flatMap(row -> row.value().positions().stream())
                .map(PositionRegistration::chainCode)
                .collect(Collectors.toSet()));
        Set<String> registered = enterprises
                .byCode(rows.stream().map(row -> row.value().creditCode()).collect(Collectors.toSet()))
                .keySet();
        List<PositionsRow> good = new ArrayList<>();
        for (Row<PositionsRow> row : rows) {
            List<InputError> found =
                    new ArrayList<>(PositionRules.faults(row.value().positions(), nodes));
            if (!registered.contains(row.value().creditCode())) {
                found.add(RegistrationRules.notRegistered("/creditCode"));
            }
            found.forEach(fault -> faults.reject(row, fault));
            if (found.isEmpty()) {
                good.add(row.value());
            }
        }
        return good;
    }
}
