package org.chainpanorama.enterprise.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.enterprise.rollup.RevenueBand;
import org.chainpanorama.enterprise.rollup.SummaryService;

/** Reports and corrects annual figures, for single writes and imports alike: keeps former values and tells the change feed. */
@ApplicationScoped
class AnnualFigureWriter {

    private final AnnualFigureRepository figures;
    private final FormerFigureRepository formerFigures;
    private final EnterpriseWriter writer;
    private final SummaryService summaries;
    private final ChangeFeed changes;
    private final Caller caller;

    /** Read once: whoever changes the bands has to recompute the summaries, which needs a restart. */
    private volatile List<RevenueBand> bands;

    AnnualFigureWriter(
            AnnualFigureRepository figures,
            FormerFigureRepository formerFigures,
            EnterpriseWriter writer,
            SummaryService summaries,
            ChangeFeed changes,
            Caller caller) {
        this.figures = figures;
        this.formerFigures = formerFigures;
        this.writer = writer;
        this.summaries = summaries;
        this.changes = changes;
        this.caller = caller;
    }

    /**
     * Reports one year; the same report again changes nothing. The enterprise takes note of its figures afterwards.
     *
     * @param known all figures of the enterprise, in a list that takes more
     */
    AnnualFigure report(List<AnnualFigure> known, AnnualFigure.Key key, AnnualFigureRegistration registration) {
        AnnualFigure figure = known.stream()
                .filter(candidate -> candidate.figureYear == key.figureYear())
                .findFirst()
                .orElse(null);
        if (figure != null && registration.repeats(figure)) {
            return figure;
        }
        List<FirstInBand> before = FirstInBand.of(known, bands());
        Confidentiality strictestBefore = strictest(known);
        figure = write(figure, known, key, registration);
        // Readers of the feed have different rights; what not all may see they ask for.
        AnnualFigureView reported = AnnualFigureView.of(figure);
        changes.record(
                writer.seenBy(key.creditCode()),
                AnnualFigureView.REPORTED,
                key.creditCode() + "/" + key.figureYear(),
                figure.confidentiality == Confidentiality.PUBLIC ? reported : reported.withoutFigures());
        Confidentiality strictest = stricter(strictestBefore, strictest(known));
        tell(key.creditCode(), before, FirstInBand.of(known, bands()), strictest);
        return figure;
    }

    /** The revenue bands, lowest first. */
    List<RevenueBand> bands() {
        if (bands == null) {
            bands = summaries.revenueBands();
        }
        return bands;
    }

    private AnnualFigure write(
            AnnualFigure present,
            List<AnnualFigure> known,
            AnnualFigure.Key key,
            AnnualFigureRegistration registration) {
        Instant now = writer.now();
        String client = caller.client();
        if (present != null) {
            formerFigures.persist(new FormerFigure(present, registration, now, client));
            present.report(registration, now, client);
            return present;
        }
        AnnualFigure fresh = new AnnualFigure(key);
        fresh.report(registration, now, client);
        figures.persist(fresh);
        known.add(fresh);
        return fresh;
    }

    private void tell(
            String creditCode, List<FirstInBand> before, List<FirstInBand> after, Confidentiality confidentiality) {
        after.stream()
                .filter(reached -> !before.contains(reached))
                .forEach(reached -> record(FirstInBandEventView.REACHED, creditCode, reached, confidentiality));
        before.stream()
                .filter(reached ->
                        after.stream().noneMatch(still -> still.band().equals(reached.band())))
                .forEach(reached -> record(FirstInBandEventView.WITHDRAWN, creditCode, reached, confidentiality));
    }

    private void record(String type, String creditCode, FirstInBand reached, Confidentiality confidentiality) {
        changes.record(
                writer.seenBy(creditCode),
                type,
                creditCode,
                new FirstInBandEventView(
                        creditCode,
                        reached.year(),
                        reached.band().code(),
                        reached.band().fromYuan(),
                        Coded.of(confidentiality)));
    }

    private static Confidentiality strictest(Collection<AnnualFigure> figures) {
        return figures.stream()
                .map(figure -> figure.confidentiality)
                .max(Comparator.naturalOrder())
                .orElse(Confidentiality.PUBLIC);
    }

    private static Confidentiality stricter(Confidentiality one, Confidentiality other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
