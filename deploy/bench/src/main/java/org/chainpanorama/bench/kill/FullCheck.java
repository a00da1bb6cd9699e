package org.chainpanorama.bench.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneService;

/** Walks through what a zone says about itself: change feeds, summaries, audit trails. All writers rest meanwhile. */
final class FullCheck {

    /** What tells that a POST has made something, by the kind of POST. */
    private static final Map<String, String> MADE = Map.of(
            "reward application POST",
            "reward-application.moved",
            "ticket POST",
            "service-ticket.submitted",
            "hold POST",
            "site-hold.held",
            "redevelopment POST",
            "redevelopment.identified");

    private static final Duration CHECK_PATIENCE = Duration.ofMinutes(2);

    private final Zone zone;
    private final Calls calls;
    private final Tally tally;
    private final Map<ZoneService, FeedReader> feeds = new EnumMap<>(ZoneService.class);

    FullCheck(Zone zone, Calls calls, Tally tally) {
        this.zone = zone;
        this.calls = calls;
        this.tally = tally;
        feeds.put(ZoneService.ENTERPRISE, new FeedReader(calls, "/api/v1/enterprise-changes"));
        feeds.put(ZoneService.PROJECT, new FeedReader(calls, "/api/v1/project-changes"));
        feeds.put(ZoneService.LAND, new FeedReader(calls, "/api/v1/land-changes"));
    }

    void run(List<Writer> writers) {
        feeds.values().forEach(FeedReader::follow);
        feeds.keySet().forEach(this::requireNoGap);
        for (Writer writer : writers) {
            FeedReader feed = feeds.get(writer.owner());
            writer.all().forEach(written -> written.verify(feed));
        }
        MADE.forEach(this::requireMadeOnce);
        requireNoDrift();
        requireIntactAudit();
    }

    /** The end of a run: everything once more from the beginning. */
    void runFromTheBeginning(List<Writer> writers) {
        run(writers);
        feeds.values().forEach(FeedReader::compareWithFreshReader);
        writers.forEach(writer -> writer.all().forEach(written -> written.verify(calls)));
    }

    int events() {
        return feeds.values().stream().mapToInt(FeedReader::size).sum();
    }

    /** As many were made as POSTs were acknowledged: one done twice would be there twice, under an id that its caller never saw. */
    private void requireMadeOnce(String kind, String event) {
        long made =
                feeds.values().stream().mapToLong(feed -> feed.subjects(event)).sum();
        int acknowledged = tally.acknowledged().get(kind);
        if (made != acknowledged) {
            throw new Violation("DOUBLED: " + made + " made by " + acknowledged + " " + kind);
        }
    }

    /** The positions of a feed follow one another. */
    private void requireNoGap(ZoneService owner) {
        String sql =
                "select count(*), count(distinct position), coalesce(max(position) - min(position) + 1, 0) from change_event";
        try (Connection connection = zone.database(owner).connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            long events = row.getLong(1);
            if (events != row.getLong(2)
                    || events != row.getLong(3)
                    || events != feeds.get(owner).size()) {
                throw new Violation(
                        "FEED: " + owner.module() + " has " + events + " events at " + row.getLong(2) + " positions in "
                                + row.getLong(3) + "; " + feeds.get(owner).size() + " were read");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private void requireNoDrift() {
        Instant begun = Instant.now();
        Instant deadline = begun.plus(CHECK_PATIENCE);
        JsonNode last = lastComparison();
        while (!last.has("startedAt")
                || Instant.parse(last.path("startedAt").asText()).isBefore(begun)) {
            if (Instant.now().isAfter(deadline)) {
                throw new Violation("DRIFT: no comparison of the summaries for " + CHECK_PATIENCE
                        + "; were the services started with the variables of the plan?");
            }
            Pause.briefly();
            last = lastComparison();
        }
        if (last.path("driftRows").asInt() != 0) {
            throw new Violation("DRIFT: " + last);
        }
    }

    private JsonNode lastComparison() {
        return calls.getAnswered("/api/v1/enterprise-statistics/rollup-check")
                .json()
                .path("items")
                .path(0);
    }

    private void requireIntactAudit() {
        JsonNode report = calls.getAnswered("/api/v1/audit/verify").json();
        if (!report.path("intact").asBoolean()) {
            throw new Violation("AUDIT: " + report);
        }
    }
}
