package org.chainpanorama.enterprise.attack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Enterprises made to be told apart: too few, too large, too equal, on several nodes and chains, coming and going. */
final class Population {

    static final List<Integer> YEARS = List.of(2022, 2023);
    static final List<String> NODES = List.of("U01", "C01", "D01", "S01");
    private static final String[] SHARES = {"1", "1", "1", "0.6", "0.25", "0.0001"};
    private static final long[] AMOUNTS = {0, 1_000_000, 19_999_999, 20_000_000, 100_000_000, 2_500_000_000L};
    private static final String[] LEVELS = {"PUBLIC", "INTERNAL", "INTERNAL", "INTERNAL", "INTERNAL", "RESTRICTED"};

    final List<Firm> firms = new ArrayList<>();
    private final String chain;
    private final String other;
    private final Supplier<String> codes;

    Population(String chain, String other, Supplier<String> codes) {
        this.chain = chain;
        this.other = other;
        this.codes = codes;
    }

    /** Each of the known ways to be recovered, beside crowds that may be told. */
    Population nasty() {
        crowd(8, "N1", "U01", 3_000_000);
        crowd(7, "N1", "C01", 30_000_000);
        crowd(6, "N2", "U01", 4_000_000);
        crowd(5, null, "D01", 150_000_000);
        // One and two of a zone on a node: the zone less its other nodes, the node less its other zones.
        add("N1", "D01", "INTERNAL", 5_000_000);
        add("N2", "C01", "INTERNAL", 6_000_000);
        add("N2", "C01", "INTERNAL", 7_000_000);
        add(null, "U01", "INTERNAL", 8_000_000);
        // One that is nearly all there is, and three that are nearly nothing.
        add("N3", "S01", "INTERNAL", 1_900_000_000);
        crowd(3, "N3", "S01", 1_000_000);
        // Two public and one that is not; all public.
        add("N3", "U01", "PUBLIC", 40_000_000);
        add("N3", "U01", "PUBLIC", 50_000_000);
        add("N3", "U01", "INTERNAL", 60_000_000);
        add("N3", "C01", "PUBLIC", 70_000_000);
        // Few restricted ones among many internal ones, whom a reader sees.
        crowd(5, "N4", "U01", 9_000_000);
        add("N4", "U01", "RESTRICTED", 12_000_000);
        // Equal ones, ones at the edge of a band, ones without revenue.
        for (int i = 0; i < 4; i++) {
            add("N4", "C01", "INTERNAL", 100_000_000);
            add("N4", "D01", "INTERNAL", 19_999_000 + i);
            add("N4", "S01", "INTERNAL", 0);
        }
        // Three on the same three nodes with other shares: three equations for three unknowns.
        for (int i = 0; i < 3; i++) {
            Map<Integer, Firm.Figure> figures = figures("INTERNAL", 11_000_000L + 3_000_000L * i);
            firms.add(new Firm(
                    codes.get(),
                    "N5",
                    List.of(
                            stand(chain, "U01", "0." + (2 + i)),
                            stand(chain, "C01", "0." + (3 - i)),
                            stand(chain, "D01", "0.1")),
                    figures,
                    Firm.STAYS));
        }
        // The same four on two chains, but for one.
        for (int i = 0; i < 4; i++) {
            List<Firm.Stand> stands = new ArrayList<>(List.of(stand(other, "U01", "0.5")));
            if (i > 0) {
                stands.add(stand(chain, "S01", "0.5"));
            }
            firms.add(new Firm(codes.get(), "N5", stands, figures("INTERNAL", 21_000_000L + i), Firm.STAYS));
        }
        // One that came and one that went.
        firms.add(new Firm(
                codes.get(),
                "N1",
                List.of(stand(chain, "U01", "1")),
                Map.of(2023, new Firm.Figure(money(17_000_000), "INTERNAL")),
                Firm.STAYS));
        firms.add(
                new Firm(codes.get(), "N1", List.of(stand(chain, "C01", "1")), figures("INTERNAL", 18_000_000), 2022));
        // Off every chain: the zone's bands and tiers.
        firms.add(new Firm(codes.get(), "N6", List.of(), figures("INTERNAL", 33_000_000), Firm.STAYS));
        firms.add(new Firm(codes.get(), "N6", List.of(), figures("PUBLIC", 44_000_000), Firm.STAYS));
        return this;
    }

    /** Anything; every other one has restricted figures among the internal ones. */
    Population random(int seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        int levels = LEVELS.length - seed % 2;
        String[] zones = {"R1", "R1", "R1", "R2", null};
        for (int i = 0; i < size; i++) {
            List<Firm.Stand> stands = new ArrayList<>();
            for (int s = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(4) / 3; s > 0; s--) {
                String share = SHARES[random.nextInt(stands.isEmpty() ? SHARES.length : 4) % SHARES.length];
                String where = random.nextInt(5) == 0 ? other : chain;
                String part = stands.isEmpty() && s == 1 ? share : "0." + (1 + random.nextInt(4));
                stands.add(new Firm.Stand(
                        where,
                        NODES.get(random.nextInt(random.nextInt(3) == 0 ? 4 : 2)),
                        part,
                        random.nextInt(9) == 0 ? 2023 : 2020));
            }
            Map<Integer, Firm.Figure> figures = new LinkedHashMap<>();
            for (int year : YEARS) {
                if (random.nextInt(12) > 0) {
                    long yuan = random.nextInt(6) == 0
                            ? AMOUNTS[random.nextInt(AMOUNTS.length)]
                            : (long) Math.exp(13 + random.nextDouble() * 7);
                    figures.put(year, new Firm.Figure(money(yuan), LEVELS[random.nextInt(levels)]));
                }
            }
            firms.add(new Firm(
                    codes.get(),
                    zones[random.nextInt(zones.length)],
                    distinct(stands),
                    figures,
                    random.nextInt(10) == 0 ? 2022 : Firm.STAYS));
        }
        return this;
    }

    private static List<Firm.Stand> distinct(List<Firm.Stand> stands) {
        Map<String, Firm.Stand> byNode = new LinkedHashMap<>();
        stands.forEach(stand -> byNode.putIfAbsent(stand.chain() + stand.node(), stand));
        return List.copyOf(byNode.values());
    }

    private void crowd(int size, String zone, String node, long aboutYuan) {
        for (int i = 0; i < size; i++) {
            add(zone, node, "INTERNAL", aboutYuan + aboutYuan / 5 * (i % 4) + i);
        }
    }

    private void add(String zone, String node, String level, long yuan) {
        firms.add(new Firm(codes.get(), zone, List.of(stand(chain, node, "1")), figures(level, yuan), Firm.STAYS));
    }

    private static Map<Integer, Firm.Figure> figures(String level, long yuan) {
        return Map.of(2022, new Firm.Figure(money(yuan - yuan / 10), level), 2023, new Firm.Figure(money(yuan), level));
    }

    private static Firm.Stand stand(String chain, String node, String share) {
        return new Firm.Stand(chain, node, share, 2020);
    }

    private static BigDecimal money(long yuan) {
        return BigDecimal.valueOf(yuan).setScale(2);
    }
}
