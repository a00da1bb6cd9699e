package org.chainpanorama.local.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The synthetic enterprises of the demo: 1,200 in the zone and 200 suppliers outside. Exactly 91 of the zone reach 100 million yuan in
 * 2023, exactly 2 of the chain reach 2 billion, and in 2022 none did.
 */
final class EnterpriseFirms {

    static final int IN_ZONE = 1_200;
    static final int FIRST_OUTSIDE = 2_001;
    static final int OUTSIDE = 200;

    /** Enterprises of the zone with 100 million yuan and more: numbers 1 to 91, of which 1 to 62 stand on the chain. */
    private static final int LARGE = 91;

    private static final int LARGE_ON_CHAIN = 62;

    private static final BigDecimal BELOW_LARGE = new BigDecimal("99999999.99");

    /** Median and spread of the log-normal revenue of the smaller ones. A judgement. */
    private static final double MEDIAN_YUAN = 6_000_000;

    private static final double SPREAD = 1.45;

    /** Nodes of the leading enterprises, the largest first. */
    private static final List<String> LARGE_NODES =
            List.of("D06", "D12", "D05", "D01", "D08", "D10", "D02", "D15", "D13", "D17", "D18", "C15", "C03", "P05");

    /** Where the suppliers outside the zone stand: the same city, the same province, elsewhere, not known. */
    private static final String[] OUTSIDE_DIVISIONS = {"330783", "330702", "330106", "330203", "440306", "320506", null
    };

    /**
     * One enterprise.
     *
     * @param node the node it mainly stands on; null off the chain
     * @param secondNode a second node; null for most
     */
    record Firm(int index, EnterpriseCatalogue.Node node, EnterpriseCatalogue.Node secondNode, String division) {

        String code() {
            return DemoCodes.creditCode(index);
        }

        boolean inZone() {
            return index <= IN_ZONE;
        }
    }

    private final EnterpriseCatalogue catalogue;
    private final List<Firm> firms = new ArrayList<>();
    private final Map<String, List<Firm>> byNode;

    EnterpriseFirms(EnterpriseCatalogue catalogue) {
        this.catalogue = catalogue;
        List<EnterpriseCatalogue.Node> seats = smallSeats();
        int seat = 0;
        for (int index = 1; index <= IN_ZONE; index++) {
            EnterpriseCatalogue.Node node = null;
            if (index <= LARGE_ON_CHAIN) {
                node = catalogue.node(LARGE_NODES.get((index - 1) % LARGE_NODES.size()));
            } else if (index > LARGE && index % 10 != 0) {
                node = seats.get(seat++ % seats.size());
            }
            firms.add(new Firm(index, node, index % 4 == 0 ? second(node) : null, "330784"));
        }
        for (int index = FIRST_OUTSIDE; index < FIRST_OUTSIDE + OUTSIDE; index++) {
            firms.add(new Firm(index, null, null, OUTSIDE_DIVISIONS[index % OUTSIDE_DIVISIONS.length]));
        }
        byNode = firms.stream()
                .filter(firm -> firm.node() != null)
                .collect(Collectors.groupingBy(firm -> firm.node().code(), LinkedHashMap::new, Collectors.toList()));
    }

    List<Firm> all() {
        return firms;
    }

    List<Firm> on(String nodeCode) {
        return byNode.getOrDefault(nodeCode, List.of());
    }

    Firm outside(int number) {
        return firms.get(IN_ZONE + number % OUTSIDE);
    }

    /** Revenue in yuan; null where none is reported. */
    static BigDecimal revenueYuan(int index, int year) {
        BigDecimal revenue2023 = revenue2023(index);
        if (revenue2023 == null || year == 2023) {
            return revenue2023;
        }
        double growth = 1.05 + new SplittableRandom(7_000_000L + index).nextDouble() * 0.2;
        BigDecimal before = scaled(revenue2023.doubleValue() / growth);
        // The first two grew past 2 billion in 2023: the year before nobody had reached it.
        return before.min(new BigDecimal("1860000000.00"));
    }

    private static BigDecimal revenue2023(int index) {
        return switch (index) {
            case 1 -> new BigDecimal("2356000000.00");
            case 2 -> new BigDecimal("2081000000.00");
            case 3 -> new BigDecimal("1999999999.99");
            case 4 -> new BigDecimal("100000000.00");
            case 92 -> BELOW_LARGE;
            default ->
                index > IN_ZONE ? outsideRevenue(index) : index <= LARGE ? largeRevenue(index) : smallRevenue(index);
        };
    }

    private static BigDecimal largeRevenue(int index) {
        SplittableRandom random = new SplittableRandom(1_000_000L + index);
        // Few large, many just above the bound.
        double position = random.nextDouble();
        return scaled(1.01e8 + 1.6e9 * StrictMath.pow(position, 4));
    }

    private static BigDecimal smallRevenue(int index) {
        if (index % 97 == 0) {
            return null;
        }
        double yuan = MEDIAN_YUAN * StrictMath.exp(SPREAD * normal(new SplittableRandom(2_000_000L + index)));
        return scaled(Math.max(200_000, yuan)).min(new BigDecimal("98000000.00"));
    }

    /** Suppliers outside the zone; some are large and must not count in the zone. */
    private static BigDecimal outsideRevenue(int index) {
        double yuan = 6e7 * StrictMath.exp(SPREAD * normal(new SplittableRandom(3_000_000L + index)));
        return scaled(Math.max(1_000_000, yuan)).min(new BigDecimal("9000000000.00"));
    }

    /** Box and Muller's normal number. */
    private static double normal(SplittableRandom random) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }

    private static BigDecimal scaled(double yuan) {
        return BigDecimal.valueOf(yuan).setScale(2, RoundingMode.HALF_UP);
    }

    /** Weak nodes get one or two enterprises, missing ones none, ordinary ones a few; strong ones take the rest again and again. */
    private List<EnterpriseCatalogue.Node> smallSeats() {
        List<EnterpriseCatalogue.Node> few = new ArrayList<>();
        List<EnterpriseCatalogue.Node> strong = new ArrayList<>();
        for (EnterpriseCatalogue.Node node : catalogue.nodes()) {
            int enterprises = node.is('M') ? 0 : node.is('W') ? 1 : node.is('E') ? 2 : node.is('S') ? 0 : 5;
            IntStream.range(0, enterprises).forEach(i -> few.add(node));
            if (node.is('S')) {
                strong.add(node);
            }
        }
        List<EnterpriseCatalogue.Node> seats = new ArrayList<>(few);
        while (seats.size() < IN_ZONE) {
            seats.addAll(strong);
        }
        return seats;
    }

    /** A strong node that supplies this one, so that an enterprise makes some of its own parts. */
    private EnterpriseCatalogue.Node second(EnterpriseCatalogue.Node node) {
        return node == null
                ? null
                : catalogue.links().stream()
                        .filter(link -> link.customer().equals(node.code()))
                        .map(link -> catalogue.node(link.supplier()))
                        .filter(supplier -> supplier.is('S'))
                        .findFirst()
                        .orElse(null);
    }
}
