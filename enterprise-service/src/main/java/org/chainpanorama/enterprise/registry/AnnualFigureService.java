package org.chainpanorama.enterprise.registry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.MergePatch;
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
    private final FormerFigureRepository formerFigures;
    private final AnnualFigureWriter writer;
    private final Thresholds thresholds;
    private final RollupService rollup;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;
    private final Transactions transactions;
    private final Caller caller;

    AnnualFigureService(
            AnnualFigureRepository figures,
            EnterpriseRepository enterprises,
            EnterpriseService registry,
            FormerFigureRepository formerFigures,
            AnnualFigureWriter writer,
            Thresholds thresholds,
            RollupService rollup,
            Preconditions preconditions,
            MergePatch mergePatch,
            Transactions transactions,
            Caller caller) {
        this.caller = caller;
        this.figures = figures;
        this.enterprises = enterprises;
        this.registry = registry;
        this.writer = writer;
        this.thresholds = thresholds;
        this.rollup = rollup;
        this.formerFigures = formerFigures;
        this.mergePatch = mergePatch;
        this.preconditions = preconditions;
        this.transactions = transactions;
    }

    List<AnnualFigureView> list(String creditCode) {
        registry.requireRegistered(creditCode);
        return figures.of(creditCode).stream()
                .filter(this::knowsOf)
                .map(this::view)
                .toList();
    }

    AnnualFigureView get(String creditCode, int year) {
        return view(requireKnown(new AnnualFigure.Key(creditCode, year)));
    }

    /** Former values, the last replaced first. A caller sees one only with the right to both: to it and to what replaced it. */
    List<FormerFigureView> history(String creditCode, int year) {
        AnnualFigure.Key key = new AnnualFigure.Key(creditCode, year);
        boolean seesPresent = sees(requireKnown(key));
        return formerFigures.of(key).stream()
                .filter(this::knowsOf)
                .map(former -> FormerFigureView.of(former, seesPresent && sees(former)))
                .toList();
    }

    Written<AnnualFigureView> put(String creditCode, int year, AnnualFigureRegistration registration) {
        return write(creditCode, year, present -> registration);
    }

    AnnualFigureView patch(String creditCode, int year, JsonNode patch) {
        require(new AnnualFigure.Key(creditCode, year));
        // A reason belongs to one correction, so the last one is no part of what is patched.
        return write(
                        creditCode,
                        year,
                        present -> mergePatch.apply(
                                AnnualFigureRegistration.of(present, null), patch, AnnualFigureRegistration.class))
                .view();
    }

    /**
     * Reports one year.
     *
     * @param wanted what to report, given the present figures; they are null when there are none
     */
    private Written<AnnualFigureView> write(
            String creditCode, int year, Function<AnnualFigure, AnnualFigureRegistration> wanted) {
        return transactions.call(() -> rollup.keep(Touched.enterprise(creditCode), () -> {
            registry.requireRegistered(creditCode);
            List<AnnualFigure> known = new ArrayList<>(figures.of(creditCode));
            AnnualFigure present = known.stream()
                    .filter(figure -> figure.figureYear == year)
                    .findFirst()
                    .orElse(null);
            preconditions.check(present == null ? null : present.version);
            AnnualFigure figure = writer.report(known, new AnnualFigure.Key(creditCode, year), wanted.apply(present));
            enterprises.findById(creditCode).observe(known, thresholds);
            figures.flush();
            return new Written<>(view(figure), present == null);
        }));
    }

    private AnnualFigure require(AnnualFigure.Key key) {
        registry.requireRegistered(key.creditCode());
        return figures.findByIdOptional(key).orElseThrow(() -> unknown(key));
    }

    private AnnualFigure requireKnown(AnnualFigure.Key key) {
        AnnualFigure figure = require(key);
        if (!knowsOf(figure)) {
            throw unknown(key);
        }
        return figure;
    }

    private static Problem unknown(AnnualFigure.Key key) {
        return Problem.notFound(
                Text.of("企业 %s %d 年数据", "figures of enterprise %s for %d").with(key.creditCode(), key.figureYear()));
    }

    private boolean sees(ReportedFigures figures) {
        return caller.sees(ScopeDomain.ENTERPRISE, figures.confidentiality);
    }

    /**
     * Whether the caller learns that there are such figures. When they were recorded, and how often, tells the public whose figure moved a
     * sum; so to it figures that are not public are as if they were not there.
     */
    private boolean knowsOf(ReportedFigures figures) {
        return sees(figures) || caller.sees(ScopeDomain.ENTERPRISE, Confidentiality.INTERNAL);
    }

    private AnnualFigureView view(AnnualFigure figure) {
        AnnualFigureView view = AnnualFigureView.of(figure);
        return sees(figure) ? view : view.withoutFigures();
    }
}
