package org.chainpanorama.enterprise.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.enterprise.chain.ChainService;
import org.chainpanorama.enterprise.chain.NodeView;
import org.chainpanorama.enterprise.rollup.RollupService;
import org.chainpanorama.enterprise.rollup.Touched;

/** Bulk registration: rows of one chunk are read, changed and counted together. */
@ApplicationScoped
class EnterpriseImport {

    private final Imports imports;
    private final EnterpriseRepository enterprises;
    private final PositionRepository positions;
    private final EnterpriseWriter writer;
    private final CheckDigitRule checkDigits;
    private final ChainService chains;
    private final RollupService rollup;

    EnterpriseImport(
            Imports imports,
            EnterpriseRepository enterprises,
            PositionRepository positions,
            EnterpriseWriter writer,
            CheckDigitRule checkDigits,
            ChainService chains,
            RollupService rollup) {
        this.imports = imports;
        this.enterprises = enterprises;
        this.positions = positions;
        this.writer = writer;
        this.checkDigits = checkDigits;
        this.chains = chains;
        this.rollup = rollup;
    }

    ImportReport run(ImportRequest request, InputStream body) {
        return imports.run(request, body, EnterpriseRow.class, this::write);
    }

    private void write(List<Row<EnterpriseRow>> rows, RowFaults faults) {
        List<EnterpriseRow> good = goodRows(rows, faults);
        Set<String> codes = good.stream().map(EnterpriseRow::creditCode).collect(Collectors.toSet());
        if (!good.isEmpty()) {
            rollup.keep(Touched.registrations(codes), () -> {
                write(good, codes);
                return null;
            });
        }
    }

    private void write(List<EnterpriseRow> rows, Set<String> codes) {
        Map<String, Enterprise> known = enterprises.byCode(codes);
        Map<String, EnterprisePositions> standing = positions.byCode(codes);
        Map<String, EnterpriseRegistration> registrations = new LinkedHashMap<>();
        rows.forEach(row -> registrations.put(row.creditCode(), row.registration()));
        writer.registerAll(known, registrations);
        // The mapping knows no order between the two, the foreign key does.
        enterprises.flush();
        for (EnterpriseRow row : rows) {
            if (row.positions() != null) {
                writer.stand(standing.get(row.creditCode()), row.creditCode(), row.positions());
            }
        }
    }

    private List<EnterpriseRow> goodRows(List<Row<EnterpriseRow>> rows, RowFaults faults) {
        Map<String, NodeView> nodes = chains.nodesByAddress(rows.stream()
                .flatMap(row -> row.value().positionsOrNone().stream())
                .map(PositionRegistration::chainCode)
                .collect(Collectors.toSet()));
        Set<String> seen = new LinkedHashSet<>();
        List<EnterpriseRow> good = new ArrayList<>();
        for (Row<EnterpriseRow> row : rows) {
            List<InputError> found = faultsOf(row.value(), nodes);
            if (!seen.add(row.value().creditCode())) {
                found.add(InputError.body(
                        "/creditCode",
                        "row-twice",
                        Text.of("同一企业在相邻行中重复", "The enterprise stands in a row near by already")));
            }
            found.forEach(fault -> faults.reject(row, fault));
            if (found.isEmpty()) {
                good.add(row.value());
            }
        }
        return good;
    }

    private List<InputError> faultsOf(EnterpriseRow row, Map<String, NodeView> nodes) {
        List<InputError> found = new ArrayList<>(RegistrationRules.faults(row.registration()));
        found.addAll(checkDigits.faults(row.creditCode(), row.registration()));
        found.addAll(PositionRules.faults(row.positionsOrNone(), nodes));
        return found;
    }
}
