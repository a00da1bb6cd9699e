package org.chainpanorama.enterprise.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;
import org.chainpanorama.enterprise.rollup.RollupService;
import org.chainpanorama.enterprise.rollup.Touched;

/** Annual figures of enterprises. */
@ApplicationScoped
class AnnualFigureService {

    private final AnnualFigureRepository figures;
    private final EnterpriseRepository enterprises;
    private final EnterpriseService registry;
    private final EnterpriseWriter writer;
    private final Thresholds thresholds;
    private final RollupService rollup;
    private final ChangeFeed changes;
    private final Preconditions preconditions;
    private final Transactions transactions;
    private final Caller caller;

    AnnualFigureService(
            AnnualFigureRepository figures,
            EnterpriseRepository enterprises,
            EnterpriseService registry,
            EnterpriseWriter writer,
            Thresholds thresholds,
            RollupService rollup,
            ChangeFeed changes,
            Preconditions preconditions,
            Transactions transactions,
            Caller caller) {
        this.caller = caller;
        this.figures = figures;
        this.enterprises = enterprises;
        this.registry = registry;
        this.writer = writer;
        this.thresholds = thresholds;
        this.rollup = rollup;
        this.changes = changes;
        this.preconditions = preconditions;
        this.transactions = transactions;
    }

    List<AnnualFigureView> list(String creditCode) {
        registry.requireRegistered(creditCode);
        return figures.of(creditCode).stream().map(this::view).toList();
    }

    AnnualFigureView get(String creditCode, int year) {
        registry.requireRegistered(creditCode);
        return figures.findByIdOptional(new AnnualFigure.Key(creditCode, year))
                .map(this::view)
                .orElseThrow(() -> Problem.notFound(Text.of("企业 %s %d 年数据", "figures of enterprise %s for %d")
                        .with(creditCode, year)));
    }

    Written<AnnualFigureView> put(String creditCode, int year, AnnualFigureRegistration registration) {
        return transactions.call(() -> rollup.keep(Touched.enterprise(creditCode), () -> {
            registry.requireRegistered(creditCode);
            List<AnnualFigure> known = new ArrayList<>(figures.of(creditCode));
            AnnualFigure present = known.stream()
                    .filter(figure -> figure.figureYear == year)
                    .findFirst()
                    .orElse(null);
            preconditions.check(present == null ? null : present.version);
            AnnualFigure figure = report(known, new AnnualFigure.Key(creditCode, year), registration);
            enterprises.findById(creditCode).observe(known, thresholds);
            figures.flush();
            return new Written<>(AnnualFigureView.of(figure), present == null);
        }));
    }

    /** Reports one year among all figures of an enterprise; the enterprise takes note of them afterwards. */
    AnnualFigure report(List<AnnualFigure> known, AnnualFigure.Key key, AnnualFigureRegistration registration) {
        AnnualFigure figure = known.stream()
                .filter(candidate -> candidate.figureYear == key.figureYear())
                .findFirst()
                .orElse(null);
        if (figure == null) {
            figure = new AnnualFigure(key);
            figure.report(registration, writer.now());
            figures.persist(figure);
            known.add(figure);
        } else if (registration.equals(AnnualFigureRegistration.of(figure))) {
            return figure;
        } else {
            figure.report(registration, writer.now());
        }
        // Readers of the feed have different rights; what not all may see they ask for.
        AnnualFigureView reported = AnnualFigureView.of(figure);
        changes.record(
                "annual-figure.reported",
                key.creditCode() + "/" + key.figureYear(),
                figure.confidentiality == Confidentiality.PUBLIC ? reported : reported.withoutFigures());
        return figure;
    }

    private AnnualFigureView view(AnnualFigure figure) {
        AnnualFigureView view = AnnualFigureView.of(figure);
        return caller.sees(ScopeDomain.ENTERPRISE, figure.confidentiality) ? view : view.withoutFigures();
    }
}
