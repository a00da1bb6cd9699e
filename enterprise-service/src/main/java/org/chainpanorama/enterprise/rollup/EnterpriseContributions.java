package org.chainpanorama.enterprise.rollup;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What enterprises add to the summaries: the one rule, for every write and for the check of all. An enterprise counts in the band of its
 * whole revenue, and apart from that (allocated) in the band of the revenue that belongs to the cell.
 */
final class EnterpriseContributions {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal ZERO = BigDecimal.ZERO;

    /** Where the open band ends: the largest amount that can be written. */
    private static final BigDecimal LARGEST_YUAN = new BigDecimal("10000000000000000");

    /** The second measure of {@link RollupTable#ENTERPRISES} alone. */
    private static final BigDecimal[] ALLOCATED = {ZERO, ONE, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO};

    private final List<ReportingYear> years;
    private final List<RevenueBand> bands;
    private final Map<RollupTable, Contributions> sums = new LinkedHashMap<>();

    /** @param bands lowest first, without gaps */
    EnterpriseContributions(List<ReportingYear> years, List<RevenueBand> bands) {
        this.years = years;
        this.bands = bands;
        List.of(RollupTable.ENTERPRISES, RollupTable.STANDINGS, RollupTable.HIDDEN)
                .forEach(table -> sums.put(table, Contributions.none()));
    }

    /** What they add to each table; writers take the tables in this order. */
    Map<RollupTable, Contributions> byTable() {
        return sums;
    }

    void add(EnterpriseFacts facts) {
        years.forEach(year -> facts.in(year).ifPresent(standing -> count(standing, 1)));
    }

    /** Adds what changed from the one to the other; years in which nothing did cost next to nothing. */
    void add(Map<String, EnterpriseFacts> before, Map<String, EnterpriseFacts> after) {
        Collection<String> creditCodes = new TreeSet<>(before.keySet());
        creditCodes.addAll(after.keySet());
        creditCodes.forEach(code -> add(before.get(code), after.get(code)));
    }

    private void add(EnterpriseFacts before, EnterpriseFacts after) {
        if (Objects.equals(before, after)) {
            return;
        }
        for (ReportingYear year : years) {
            EnterpriseYear was = before == null ? null : before.in(year).orElse(null);
            EnterpriseYear is = after == null ? null : after.in(year).orElse(null);
            if (!Objects.equals(was, is)) {
                count(was, -1);
                count(is, 1);
            }
        }
    }

    private void count(EnterpriseYear standing, int sign) {
        if (standing != null) {
            standing.shares().forEach((cell, share) -> count(standing, cell, share, sign));
        }
    }

    private void count(EnterpriseYear standing, EnterpriseYear.Cell cell, BigDecimal share, int sign) {
        BigDecimal revenueYuan = standing.figures().revenueYuan();
        BigDecimal allocatedYuan = revenueYuan == null ? ZERO : revenueYuan.multiply(share);
        Contributions enterprises = sums.get(RollupTable.ENTERPRISES);
        enterprises.add(
                key(standing, cell, code(bandOf(revenueYuan))), sign, measures(standing, cell, share, allocatedYuan));
        if (revenueYuan != null) {
            enterprises.add(key(standing, cell, code(bandOf(allocatedYuan))), sign, ALLOCATED);
            if (cell.isNode()) {
                sums.get(RollupTable.STANDINGS).add(key(standing, cell, standing.creditCode()), sign, allocatedYuan);
                countHidden(standing, cell, share, sign);
            }
        }
    }

    /** An enterprise that stands on one node alone is a sole contributor there; the bounds are what the band of its revenue tells. */
    private void countHidden(EnterpriseYear standing, EnterpriseYear.Cell cell, BigDecimal share, int sign) {
        if (!standing.isHidden() || share.signum() == 0) {
            return;
        }
        BigDecimal revenueYuan = standing.figures().revenueYuan();
        BigDecimal allocatedYuan = revenueYuan.multiply(share);
        boolean sole = standing.isSoleContributor();
        RevenueBand band = bandOf(revenueYuan);
        BigDecimal mostYuan = band.toYuan() == null ? LARGEST_YUAN : band.toYuan();
        sums.get(RollupTable.HIDDEN)
                .add(
                        key(standing, cell, standing.figures().confidentiality().name()),
                        sign,
                        ONE,
                        sole ? ONE : ZERO,
                        allocatedYuan,
                        sole ? allocatedYuan : ZERO,
                        allocatedYuan.multiply(allocatedYuan),
                        band.fromYuan().multiply(share),
                        mostYuan.multiply(share));
    }

    /** In the order of {@link RollupTable#ENTERPRISES}. */
    private static BigDecimal[] measures(
            EnterpriseYear standing, EnterpriseYear.Cell cell, BigDecimal share, BigDecimal allocatedYuan) {
        EnterpriseFacts.Figures figures = standing.figures();
        return new BigDecimal[] {
            ONE,
            ZERO,
            standing.aboveScale() ? ONE : ZERO,
            standing.ledChains().contains(cell.chainCode()) ? ONE : ZERO,
            allocatedYuan,
            allocatedYuan.multiply(allocatedYuan),
            figures.revenueYuan() == null ? ZERO : figures.revenueYuan(),
            figures.taxYuan() == null ? ZERO : figures.taxYuan().multiply(share),
            figures.employees() == null ? ZERO : BigDecimal.valueOf(figures.employees()),
            standing.isHidden() ? ONE : ZERO
        };
    }

    private static List<String> key(EnterpriseYear standing, EnterpriseYear.Cell cell, String last) {
        return List.of(String.valueOf(standing.year()), cell.chainCode(), cell.nodeCode(), standing.zoneCode(), last);
    }

    /** Null when the revenue is not known. */
    private RevenueBand bandOf(BigDecimal yuan) {
        return yuan == null
                ? null
                : bands.stream()
                        .filter(band -> band.toYuan() == null || yuan.compareTo(band.toYuan()) < 0)
                        .findFirst()
                        .orElseThrow();
    }

    private static String code(RevenueBand band) {
        return band == null ? "" : band.code();
    }
}
