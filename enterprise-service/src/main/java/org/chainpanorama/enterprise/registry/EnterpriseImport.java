package org.chainpanorama.enterprise.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        return imports.run(request, body, EnterpriseRow.TYPE, this::write);
    }

    private void write(List<Row<EnterpriseRow>> rows, RowResults results) {
        Set<String> codes = rows.stream().map(row -> row.value().creditCode()).collect(Collectors.toSet());
        Map<String, NodeView> nodes = chains.nodesByAddress(
                PositionRules.chainsOf(rows.stream().map(row -> row.value().positions())));
        rollup.keep(Touched.registrations(codes), () -> {
            Map<String, Enterprise> known = enterprises.byCode(codes);
            Map<String, EnterprisePositions> standing = positions.byCode(codes);
            Stated stated = new Stated(known, standing, nodes);
            rows.forEach(row -> stated.take(row, results));
            writer.registerAll(known, stated.registrations);
            // The mapping knows no order between the two, the foreign key does.
            enterprises.flush();
            stated.positions.forEach((code, wanted) -> writer.stand(standing.get(code), code, wanted));
            return null;
        });
    }

    /** What is registered once all rows of a chunk have been taken, by credit code. */
    private final class Stated {

        private final Map<String, EnterpriseRegistration> registrations = new LinkedHashMap<>();
        private final Map<String, List<PositionRegistration>> positions = new HashMap<>();
        private final Map<String, Enterprise> known;
        private final Map<String, EnterprisePositions> standing;
        private final Map<String, NodeView> nodes;

        Stated(Map<String, Enterprise> known, Map<String, EnterprisePositions> standing, Map<String, NodeView> nodes) {
            this.known = known;
            this.standing = standing;
            this.nodes = nodes;
        }

        void take(Row<EnterpriseRow> row, RowResults results) {
            String code = row.value().creditCode();
            EnterpriseRow before = before(code, row.brings("positions"));
            row.over(before, results).ifPresent(after -> {
                EnterpriseRow whole = before != null && row.brings("positions") ? after.withPositions() : after;
                List<InputError> faults = faults(whole);
                faults.forEach(fault -> results.reject(row, fault));
                if (faults.isEmpty()) {
                    results.tell(row, RowOutcome.of(before, whole));
                    registrations.put(code, whole.registration());
                    if (whole.positions() != null
                            && (before == null || !whole.positions().equals(before.positions()))) {
                        positions.put(code, whole.positions());
                    }
                }
            });
        }

        /** What is registered before a row; without positions where the row has no word on them. */
        private EnterpriseRow before(String code, boolean withPositions) {
            EnterpriseRegistration registered = registrations.get(code);
            if (registered == null && known.containsKey(code)) {
                registered = EnterpriseRegistration.of(known.get(code));
            }
            return registered == null
                    ? null
                    : EnterpriseRow.of(code, registered, withPositions ? positionsBefore(code) : null);
        }

        private List<PositionRegistration> positionsBefore(String code) {
            if (positions.containsKey(code)) {
                return positions.get(code);
            }
            return standing.containsKey(code) ? PositionRegistration.of(standing.get(code)) : List.of();
        }

        private List<InputError> faults(EnterpriseRow row) {
            List<InputError> found = new ArrayList<>(RegistrationRules.faults(row.registration()));
            found.addAll(checkDigits.faults(known.get(row.creditCode()), row.creditCode(), row.registration()));
            if (row.positions() != null) {
                found.addAll(PositionRules.faults(row.positions(), nodes));
            }
            return found;
        }
    }
}
