package org.chainpanorama.enterprise.attack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An enterprise of the attacked population. All but the amounts of figures that are not public is known to the attacker.
 *
 * @param zone null outside every zone
 * @param left last year it is there
 */
record Firm(String code, String zone, List<Stand> stands, Map<Integer, Figure> figures, int left) {

    static final int STAYS = 9999;

    /** A position from a year on. */
    record Stand(String chain, String node, String share, int since) {}

    /** What was reported for a year; tax and staff follow from the revenue, so that each has an amount of its own. */
    record Figure(BigDecimal revenueYuan, String level) {

        boolean hiddenFrom(Audience audience) {
            return audience.hides(level);
        }

        BigDecimal amount(Measure measure) {
            return switch (measure) {
                case REVENUE -> revenueYuan;
                case TAX -> revenueYuan.movePointLeft(2).setScale(2, RoundingMode.DOWN);
                case EMPLOYEES -> BigDecimal.valueOf(revenueYuan.longValue() / 1_000_000 + 3);
            };
        }
    }

    /** Who asks. */
    enum Audience {
        ANYBODY,
        READER;

        boolean hides(String level) {
            return level.equals("RESTRICTED") || this == ANYBODY && level.equals("INTERNAL");
        }
    }

    /** What is added up. */
    enum Measure {
        REVENUE,
        TAX,
        EMPLOYEES
    }

    boolean isThere(int year) {
        return year <= left;
    }

    /** The part of its revenue of the year that stands on these nodes of the chain. */
    BigDecimal share(String chain, List<String> nodes, int year) {
        return stands.stream()
                .filter(stand -> stand.chain().equals(chain) && nodes.contains(stand.node()) && stand.since() <= year)
                .map(stand -> new BigDecimal(stand.share()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isOn(String chain, int year) {
        return stands.stream().anyMatch(stand -> stand.chain().equals(chain) && stand.since() <= year);
    }

    String enterpriseRow() {
        String positions = stands.stream()
                .map(stand ->
                        "{\"chainCode\":\"%s\",\"nodeCode\":\"%s\",\"primary\":%s,\"revenueShare\":%s,\"validFrom\":\"%d-01-01\"}"
                                .formatted(
                                        stand.chain(),
                                        stand.node(),
                                        stand == stands.get(0),
                                        stand.share(),
                                        stand.since()))
                .collect(Collectors.joining(","));
        return "{\"creditCode\":\"%s\",\"name\":\"被攻击企业\",\"zoneCode\":%s,\"aboveScale\":false,\"status\":\"%s\",\"leftOn\":%s,\"positions\":[%s]}"
                .formatted(
                        code,
                        zone == null ? "null" : '"' + zone + '"',
                        left == STAYS ? "ACTIVE" : "RELOCATED",
                        left == STAYS ? "null" : "\"%d-01-01\"".formatted(left + 1),
                        positions);
    }

    String figureRows() {
        return figures.entrySet().stream()
                .map(entry ->
                        "{\"creditCode\":\"%s\",\"year\":%d,\"revenueYuan\":%s,\"taxYuan\":%s,\"employees\":%s,\"confidentiality\":\"%s\"}"
                                .formatted(
                                        code,
                                        entry.getKey(),
                                        entry.getValue().amount(Measure.REVENUE),
                                        entry.getValue().amount(Measure.TAX),
                                        entry.getValue().amount(Measure.EMPLOYEES),
                                        entry.getValue().level()))
                .collect(Collectors.joining("\n"));
    }
}
