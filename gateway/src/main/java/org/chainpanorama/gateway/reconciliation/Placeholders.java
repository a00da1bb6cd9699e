package org.chainpanorama.gateway.reconciliation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills <code>{name}</code> in evidence URLs and paths. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9]+)}");

    private final Map<String, String> values;

    Placeholders(Map<String, String> constants, LocalDate asOf) {
        values = new HashMap<>(constants);
        values.put("asOf", asOf.toString());
        values.put("year", String.valueOf(asOf.getYear()));
        values.put("yearBefore", String.valueOf(asOf.getYear() - 1));
    }

    /** The text with every placeholder filled; one that is not known is a mistake in the plan. */
    String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    Measure fill(Measure measure) {
        if (measure == null) return null;
        return new Measure(measure.reads().stream().map(this::fill).toList(), measure.aggregate(), measure.factor());
    }

    Measure.Read fill(Measure.Read read) {
        return read == null ? null : new Measure.Read(fill(read.url()), fill(read.path()));
    }

    EvidencePlan.Entry fill(EvidencePlan.Entry entry) {
        return new EvidencePlan.Entry(
                fill(entry.computed()),
                fill(entry.qualifier()),
                entry.alternatives().stream()
                        .map(way -> new EvidencePlan.Alternative(way.name(), way.mustAgree(), fill(way.measure())))
                        .toList(),
                fill(entry.numerator()),
                fill(entry.denominator()));
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) throw new IllegalStateException("evidence.json: unknown placeholder " + name);
        return value;
    }
}
