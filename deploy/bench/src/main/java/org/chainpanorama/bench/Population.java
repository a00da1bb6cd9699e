package org.chainpanorama.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.chainpanorama.local.demo.DemoCodes;

/**
 * A made-up zone of any size. Every fact follows from an index and a fixed seed, so files can be made again, in parts, and
 * anywhere with the same content. Revenue is log-normal (median 6 million yuan, σ 1.45: about 20 % reach 20 million and 2.6 %
 * reach 100 million); the number of customers follows a power law (α 2.3, at most 2,000, but a tenth of all for the first); nodes follow Zipf's law.
 */
final class Population {

    /** Most customers an ordinary supplier has. */
    static final int MOST_CUSTOMERS = 2_000;

    private static final long SEED = 20_231_231L;
    private static final double MEDIAN_REVENUE_YUAN = 6_000_000;
    private static final double SIGMA = 1.45;
    private static final double ALPHA = 2.3;
    private static final double IN_ZONE = 0.65;
    private static final String[] WORDS = {"门业", "电动工具", "炊具", "杯壶", "压铸", "模具", "电机", "锁具", "滑板车", "园林机械", "紧固件", "铝材"
    };
    private static final String[] GIVEN = {
        "恒", "正", "永", "金", "华", "飞", "鹏", "远", "盛", "泰", "嘉", "信", "润", "德", "瑞", "宏"
    };

    private final int enterprises;
    private final List<String> nodes;

    Population(int enterprises, List<String> nodes) {
        this.enterprises = enterprises;
        this.nodes = nodes;
    }

    int enterprises() {
        return enterprises;
    }

    static String creditCode(int index) {
        return DemoCodes.creditCode(index);
    }

    String name(int index) {
        SplittableRandom random = random(1, index);
        return "示例" + pick(GIVEN, random) + pick(GIVEN, random) + pick(WORDS, random) + index + "有限公司";
    }

    /** Whether it stands in the zone; the others are suppliers outside. */
    boolean inZone(int index) {
        return random(2, index).nextDouble() < IN_ZONE;
    }

    String node(int index) {
        double at = random(3, index).nextDouble();
        // Inverse of the harmonic sum, near enough for Zipf's law with exponent 1.
        int rank = (int) StrictMath.floor(StrictMath.pow(nodes.size() + 1.0, at)) - 1;
        return nodes.get(Math.min(nodes.size() - 1, rank));
    }

    BigDecimal revenueYuan(int index, int year) {
        SplittableRandom random = random(4, index);
        double base = StrictMath.log(MEDIAN_REVENUE_YUAN) + SIGMA * normal(random);
        double growth = 0.06 * (year - 2023) + 0.05 * normal(random(5, index * 31L + year));
        return BigDecimal.valueOf(StrictMath.exp(base + growth)).setScale(2, RoundingMode.HALF_UP);
    }

    /** Customers of the first enterprise: one in ten, 100,000 of a million. */
    int largestHub() {
        return Math.max(1, enterprises / 10);
    }

    /** Its customers, each once; the first enterprise is the largest hub. */
    List<Integer> customers(int supplier) {
        SplittableRandom random = random(6, supplier);
        int degree = supplier == 1 ? largestHub() : degree(random);
        List<Integer> customers = new ArrayList<>(degree);
        for (int i = 0; i < degree; i++) {
            // A stride that visits every other enterprise once before it comes back.
            int customer =
                    1 + (int) ((supplier + 1L + i * 7_919L + random(7, supplier).nextInt(enterprises)) % enterprises);
            if (customer != supplier) customers.add(customer);
        }
        return customers;
    }

    BigDecimal amountYuan(int supplier, int position) {
        double amount = StrictMath.exp(12 + 1.2 * normal(random(8, supplier * 4_001L + position)));
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }

    private static int degree(SplittableRandom random) {
        double pareto = StrictMath.pow(1 - random.nextDouble(), -1 / (ALPHA - 1));
        return (int) Math.min(MOST_CUSTOMERS, pareto);
    }

    private static double normal(SplittableRandom random) {
        return StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()))
                * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }

    private static SplittableRandom random(int purpose, long index) {
        return new SplittableRandom(SEED + purpose * 1_000_003L + index * 0x9E3779B97F4A7C15L);
    }

    private static String pick(String[] words, SplittableRandom random) {
        return words[random.nextInt(words.length)];
    }
}
