package org.chainpanorama.enterprise.rollup;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainpanorama.chassis.store.Transactions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The nightly {@link RollupCheck} and what it found. Of several instances of the service one checks at a time. */
@ApplicationScoped
public class RollupInspection {

    private static final Duration LONGEST = Duration.ofHours(2);
    private static final Logger LOG = Logger.getLogger(RollupInspection.class);

    private final RollupCheck check;
    private final DriftReportRepository reports;
    private final Transactions transactions;
    private final boolean repairs;

    /** Not a number until a check is known. */
    private volatile double lastDriftRows = Double.NaN;

    RollupInspection(
            RollupCheck check,
            DriftReportRepository reports,
            Transactions transactions,
            MeterRegistry meters,
            @ConfigProperty(name = "zone.rollup.repair") boolean repairs) {
        this.check = check;
        this.reports = reports;
        this.transactions = transactions;
        this.repairs = repairs;
        Gauge.builder("zone.rollup.drift.rows", () -> lastDriftRows)
                .description("Rows in which the summaries differed from their base tables at the last check")
                .register(meters);
    }

    void begin(@Observes StartupEvent event) {
        noteLast();
    }

    @Scheduled(cron = "{zone.rollup.check-cron}", timeZone = "{zone.time-zone}", identity = "rollup-check")
    void inspectNightly() {
        Optional<RollupCheckView> result = inspect(repairs);
        if (result.isEmpty()) {
            LOG.info("Summaries: another instance is checking them");
        } else if (result.get().driftRows() == 0) {
            LOG.info("Summaries: no drift");
        } else {
            LOG.warnf(
                    "Summaries: %d rows differed from the base tables%s",
                    result.get().driftRows(), result.get().repaired() ? " and were put right" : "");
        }
    }

    /**
     * Compares, keeps the result and, where asked, puts right what differs.
     *
     * @return empty, and nothing done, while another instance is at it
     */
    public Optional<RollupCheckView> inspect(boolean repair) {
        Optional<RollupCheckView> result = transactions.callAlone(
                LONGEST, () -> reports.takeTurn() ? Optional.of(inspectInTurn(repair)) : Optional.empty());
        noteLast();
        return result;
    }

    /** The last results, the latest first. */
    List<RollupCheckView> latest(int most) {
        return transactions.call(
                () -> reports.latest(most).stream().map(RollupCheckView::of).toList());
    }

    private RollupCheckView inspectInTurn(boolean repair) {
        Instant startedAt = now();
        Map<RollupTable, Integer> rows = check.compare(repair);
        boolean differs = rows.values().stream().anyMatch(count -> count > 0);
        List<DriftReport.TableDrift> tables = rows.entrySet().stream()
                .map(entry -> new DriftReport.TableDrift(entry.getKey().name(), entry.getValue()))
                .toList();
        DriftReport report = new DriftReport(startedAt, now(), repair && differs, tables);
        reports.persist(report);
        return RollupCheckView.of(report);
    }

    private void noteLast() {
        latest(1).forEach(last -> lastDriftRows = last.driftRows());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
