package org.chainpanorama.enterprise.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.store.ImportReport;
import org.chainpanorama.chassis.store.ImportRequest;
import org.chainpanorama.chassis.store.Imports;
import org.chainpanorama.chassis.store.Row;
import org.chainpanorama.chassis.store.RowOutcome;
import org.chainpanorama.chassis.store.RowResults;
import org.chainpanorama.enterprise.rollup.RollupService;
import org.chainpanorama.enterprise.rollup.Touched;

/** Bulk report of annual figures. A later row of the same enterprise and year corrects an earlier one. */
@ApplicationScoped
class AnnualFigureImport {

    private final Imports imports;
    private final AnnualFigureRepository figures;
    private final EnterpriseRepository enterprises;
    private final AnnualFigureWriter writer;
    private final Thresholds thresholds;
    private final RollupService rollup;

    AnnualFigureImport(
            Imports imports,
            AnnualFigureRepository figures,
            EnterpriseRepository enterprises,
            AnnualFigureWriter writer,
            Thresholds thresholds,
            RollupService rollup) {
        this.imports = imports;
        this.figures = figures;
        this.enterprises = enterprises;
        this.writer = writer;
        this.thresholds = thresholds;
        this.rollup = rollup;
    }

    ImportReport run(ImportRequest request, InputStream body) {
        return imports.run(request, body, AnnualFigureRow.TYPE, this::write);
    }

    private void write(List<Row<AnnualFigureRow>> rows, RowResults results) {
        Set<String> codes = rows.stream().map(row -> row.value().creditCode()).collect(Collectors.toSet());
        rollup.keep(Touched.enterprises(codes), () -> {
            Map<String, Enterprise> registered = enterprises.byCode(codes);
            Map<String, List<AnnualFigure>> known = figures.byCode(codes);
            for (Row<AnnualFigureRow> row : rows) {
                String code = row.value().creditCode();
                if (registered.containsKey(code)) {
                    report(known.computeIfAbsent(code, fresh -> new ArrayList<>()), row, results);
                } else {
                    results.reject(row, RegistrationRules.notRegistered("/creditCode"));
                }
            }
            registered.forEach(
                    (code, enterprise) -> enterprise.observe(known.getOrDefault(code, List.of()), thresholds));
            return null;
        });
    }

    /** Reports one year over what is known of it. */
    private void report(List<AnnualFigure> known, Row<AnnualFigureRow> row, RowResults results) {
        AnnualFigure.Key key = row.value().key();
        AnnualFigureRow before = known.stream()
                .filter(figure -> figure.figureYear == key.figureYear())
                .findFirst()
                .map(AnnualFigureRow::of)
                .orElse(null);
        row.over(before, results).ifPresent(after -> {
            AnnualFigureRegistration registration = after.registration();
            AnnualFigureRegistration repeated =
                    before == null ? null : before.registration().because(registration.reason());
            writer.report(known, key, registration);
            results.tell(row, RowOutcome.of(repeated, registration));
        });
    }
}
