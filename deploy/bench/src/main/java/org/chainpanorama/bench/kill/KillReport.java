package org.chainpanorama.bench.kill;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a run has seen; nothing was lost, or there would be no report.
 *
 * @param rounds times that something was killed
 * @param kills how often each part was killed
 * @param seconds from each kill to readiness, by what was killed together
 * @param acknowledged acknowledged writes by kind
 * @param open calls that ended without an answer
 * @param foundDone of the writes among them, those found done
 * @param repeated POSTs repeated with their key
 * @param events events read in the feeds
 * @param fullChecks walks through feeds, summaries and audit trails
 */
public record KillReport(
        int rounds,
        Map<String, Integer> kills,
        Map<String, List<Double>> seconds,
        Map<String, Integer> acknowledged,
        int open,
        int foundDone,
        int repeated,
        int events,
        int fullChecks) {

    /** As lines for a person. */
    public String table() {
        String killed = kills.entrySet().stream()
                .map(kill -> kill.getKey() + " " + kill.getValue())
                .collect(Collectors.joining(", "));
        String writes = acknowledged.entrySet().stream()
                .map(kind -> "  %-32s %,8d%n".formatted(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining());
        String ready = seconds.entrySet().stream()
                .map(kind -> row(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining());
        return """
                %,d rounds, kill -9 of: %s
                acknowledged writes:
                %s%,d calls ended without an answer, %,d writes of them were found done; %,d POSTs repeated gave their first answer
                lost 0, half 0, doubled 0, drift 0, audit intact; %,d events in the feeds, each acknowledged change among them (%,d full checks)
                seconds from kill to ready           times     min  median     max
                %s""".formatted(rounds, killed, writes, open, foundDone, repeated, events, fullChecks, ready);
    }

    private static String row(String what, List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return "  %-32s %,7d %7.1f %7.1f %7.1f%n"
                .formatted(what, sorted.size(), sorted.get(0), sorted.get(sorted.size() / 2), Collections.max(sorted));
    }
}
