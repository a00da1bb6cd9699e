package org.chainpanorama.local.demo;

import static org.chainpanorama.local.demo.ProjectJson.object;
import static org.chainpanorama.local.demo.ProjectJson.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The demo's parcels 宗地, all invented. The first 139 are redeveloped, the next 36 on their way or withdrawn, the rest neither.
 *
 * <p>The 139 have 826,000 m² (1239 mu) together: one of 6,000 m² and 69 pairs of equal areas.
 */
final class LandParcels {

    static final int REDEVELOPED = 139;
    static final int BEGUN = 36;
    private static final int OTHERS = 65;

    private static final int PAIRS = 69;
    private static final int SINGLE_AREA = 6_000;

    /** Land of one half of all pairs, m²: (826,000 − 6,000) ÷ 2. */
    private static final int HALF = 410_000;

    private static final List<String> USES = List.of("WAREHOUSE", "COMMERCIAL", "RESEARCH", "INDUSTRIAL", "INDUSTRIAL");
    private static final List<String> NODES = nodes();

    private LandParcels() {}

    static Stream<DemoRequest> requests() {
        return Stream.of(
                DemoRequest.importRows(
                        "/api/v1/parcels/import?mode=atomic", lines(REDEVELOPED + BEGUN + OTHERS, LandParcels::row)),
                DemoRequest.importRows(
                        "/api/v1/redevelopments/import?mode=atomic",
                        lines(REDEVELOPED + BEGUN, LandRedevelopments::row)));
    }

    /** Area of the n-th parcel, m²; a multiple of 100, so that two decimals of a plot ratio give whole square metres of floor. */
    static int area(int index) {
        if (index == 1) return SINGLE_AREA;
        if (index <= REDEVELOPED) return pairArea(index / 2);
        return 1_500 + 100 * (index * 29 % 90);
    }

    /** The pair of a redeveloped parcel: 2 and 3 are the first one, 138 and 139 the last. */
    private static int pairArea(int pair) {
        if (pair < PAIRS) return 1_900 + 100 * (pair * 37 % 80);
        return HALF - IntStream.range(1, PAIRS).map(LandParcels::pairArea).sum();
    }

    private static Map<String, Object> row(int index) {
        boolean begun = index > REDEVELOPED && index <= REDEVELOPED + BEGUN;
        boolean other = index > REDEVELOPED + BEGUN;
        return object(
                "parcelCode", DemoCodes.parcelCode(index),
                "zone", DemoCodes.ZONE,
                "name", "示例宗地%04d".formatted(index),
                "location", "示例路%d号".formatted(index),
                "blockCode", block(index),
                "areaSquareMetres", area(index),
                "landUse", other ? USES.get(index % USES.size()) : "INDUSTRIAL",
                "grade", grade(index),
                "idle", other && index % 6 == 0,
                "lowEfficiency", begun || other && index % 6 == 0,
                "chainNodes", chainNodes(index),
                "registeredOn", "%d-03-15".formatted(2004 + index % 14),
                "dataStatus", "DEMO",
                "geometry", LandMap.parcel(index),
                "users", users(index));
    }

    /** Redeveloped parcels lie in the six invented blocks or in none; 老长城 has unfinished ones only. */
    private static String block(int index) {
        int choice = index % 7;
        if (index > REDEVELOPED && choice < 3) return LandBlocks.OLD_GREAT_WALL;
        if (index > REDEVELOPED + BEGUN && choice == 3) return "B90";
        return choice == 0 ? null : LandBlocks.code(choice);
    }

    private static String grade(int index) {
        if (index <= REDEVELOPED) return List.of("A", "B", "B", "C").get(index % 4);
        if (index <= REDEVELOPED + BEGUN) return index % 3 == 0 ? "D" : "C";
        return index % 5 == 0 ? null : List.of("A", "B", "C", "D").get(index % 4);
    }

    private static List<Map<String, Object>> chainNodes(int index) {
        List<Map<String, Object>> served = new ArrayList<>();
        served.add(node(index * 5));
        if (index % 3 == 0) served.add(node(index * 5 + 13));
        return served;
    }

    private static Map<String, Object> node(int number) {
        return object("chainCode", DemoCodes.CHAIN, "nodeCode", NODES.get(number % NODES.size()));
    }

    /** An idle parcel has no user; every fourth of the others has two. */
    private static List<Map<String, Object>> users(int index) {
        if (index > REDEVELOPED + BEGUN && index % 6 == 0) return List.of();
        BigDecimal area = BigDecimal.valueOf(area(index));
        if (index % 4 != 0) return List.of(use(index, area, "OWNED"));
        BigDecimal leased = area.multiply(new BigDecimal("0.4"));
        return List.of(use(index, area.subtract(leased), "OWNED"), use(600 + index, leased, "LEASED"));
    }

    private static Map<String, Object> use(int enterprise, BigDecimal area, String basis) {
        return object(
                "creditCode",
                DemoCodes.creditCode(enterprise),
                "usedSquareMetres",
                area,
                "basis",
                basis,
                "usedFrom",
                "%d-07-01".formatted(2012 + enterprise % 10));
    }

    private static String lines(int count, java.util.function.IntFunction<Map<String, Object>> row) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(index -> text(row.apply(index)))
                .collect(Collectors.joining("\n"));
    }

    /** The 77 nodes of the catalogue: U01–U15, P01–P11, C01–C19, D01–D21, S01–S11. */
    private static List<String> nodes() {
        return Stream.of(segment("U", 15), segment("P", 11), segment("C", 19), segment("D", 21), segment("S", 11))
                .flatMap(codes -> codes)
                .toList();
    }

    private static Stream<String> segment(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + "%02d".formatted(number));
    }
}
