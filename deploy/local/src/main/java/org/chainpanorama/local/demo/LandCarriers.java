package org.chainpanorama.local.demo;

import static org.chainpanorama.local.demo.ProjectJson.object;
import static org.chainpanorama.local.demo.ProjectJson.text;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The four carriers 载体 of the article, with its facts alone; what it does not say (floor, opening day, boundary) stays null. Their
 * units and leases are invented and marked DEMO. The micro park has none: it may be the site of the electronics park.
 */
final class LandCarriers {

    static final String ELECTRONICS_PARK = "ELECTRONICS-PARK";
    private static final String XIZHU_MICRO_PARK = "XIZHU-MICRO-PARK";
    private static final String JINSHAN_INCUBATOR = "JINSHAN-INCUBATOR";
    private static final String STANDARD_FACTORY = "STANDARD-FACTORY";

    private static final long SEED = 20_231_231;

    private LandCarriers() {}

    static Stream<DemoRequest> requests() {
        return Stream.of(
                        Stream.of(micro(), electronics(), incubator(), standard()),
                        units(ELECTRONICS_PARK, 16, 1_800),
                        units(JINSHAN_INCUBATOR, 12, 600),
                        units(STANDARD_FACTORY, 20, 2_400),
                        parkProjects(),
                        leases(JINSHAN_INCUBATOR, 12, 600, 700),
                        leases(STANDARD_FACTORY, 20, 2_400, 800))
                .flatMap(requests -> requests);
    }

    private static DemoRequest electronics() {
        return put(
                ELECTRONICS_PARK,
                object(
                        "zone", DemoCodes.ZONE,
                        "name", "电子信息产业园",
                        "nameEn", "Electronics and information park",
                        "kind", "PARK",
                        "landSquareMetres", 46_000,
                        "declaredArea", object("value", 46_000, "unit", "SQUARE_METRE"),
                        "origin", "IDLE_LAND",
                        "tenure", "COLLECTIVE_RETURNED",
                        "tenureSource", "西朱村",
                        "cooperationModel", "政府统筹、招商引资、筑巢引凤、共促发展",
                        "possibleSameAs", XIZHU_MICRO_PARK,
                        "chainNodes", nodes("C04", "C05", "C08", "C09", "C10", "C12", "D12", "D21")));
    }

    private static DemoRequest micro() {
        return put(
                XIZHU_MICRO_PARK,
                object(
                        "zone", DemoCodes.ZONE,
                        "name", "西朱小微园",
                        "nameEn", "Xizhu micro park",
                        "kind", "MICRO_PARK",
                        "declaredArea", object("value", 70, "unit", "MU")));
    }

    private static DemoRequest incubator() {
        return put(
                JINSHAN_INCUBATOR,
                object(
                        "zone",
                        DemoCodes.ZONE,
                        "name",
                        "金山孵化园",
                        "nameEn",
                        "Jinshan incubator",
                        "kind",
                        "INCUBATOR",
                        "declaredArea",
                        object("value", 51, "unit", "MU"),
                        "chainNodes",
                        nodes("P01", "P05", "S01", "S02", "S03")));
    }

    private static DemoRequest standard() {
        return put(
                STANDARD_FACTORY,
                object(
                        "zone",
                        DemoCodes.ZONE,
                        "name",
                        "标准厂房",
                        "nameEn",
                        "Standard factory buildings",
                        "kind",
                        "STANDARD_FACTORY",
                        "declaredArea",
                        object("value", 120, "unit", "MU"),
                        "chainNodes",
                        nodes("P02", "P05", "P07", "C01", "C03", "D05", "D08", "D10")));
    }

    /** Units of 1 to 1.5 times that many m². */
    private static Stream<DemoRequest> units(String carrier, int count, int least) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(index -> DemoRequest.put(
                        "/api/v1/carriers/" + carrier + "/units/" + unit(index),
                        text(object(
                                "building",
                                "示例%d号楼".formatted((index + 3) / 4),
                                "storey",
                                (index - 1) % 4 + 1,
                                "floorSquareMetres",
                                floor(carrier, index, least),
                                "dataStatus",
                                "DEMO"))));
    }

    /** The seven invented projects of the park lease a unit each; the two named ones gave no floor. */
    private static Stream<DemoRequest> parkProjects() {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(index ->
                        lease(ELECTRONICS_PARK, index, 10 + index, floor(ELECTRONICS_PARK, index, 1_800), 10 + index));
    }

    /** Three of four units are let, half of them whole. */
    private static Stream<DemoRequest> leases(String carrier, int count, int least, int firstTenant) {
        return IntStream.rangeClosed(1, count).filter(index -> index % 4 != 0).mapToObj(index -> {
            int floor = floor(carrier, index, least);
            return lease(carrier, index, firstTenant + index, index % 2 == 0 ? floor : floor / 2, null);
        });
    }

    private static DemoRequest lease(String carrier, int index, int tenant, int area, Integer project) {
        return DemoRequest.put(
                "/api/v1/carriers/" + carrier + "/leases/L%03d".formatted(index),
                text(object(
                        "unitCode",
                        unit(index),
                        "tenantCreditCode",
                        DemoCodes.creditCode(tenant),
                        "projectCode",
                        project == null ? null : DemoCodes.projectCode(project),
                        "areaSquareMetres",
                        area,
                        "startsOn",
                        "%d-%02d-01".formatted(2021 + index % 3, 1 + index % 12),
                        "dataStatus",
                        "DEMO")));
    }

    private static int floor(String carrier, int index, int least) {
        var random = new SplittableRandom(SEED + 31L * carrier.length() + index);
        return least + random.nextInt(least / 2);
    }

    private static String unit(int index) {
        return "U%02d".formatted(index);
    }

    private static List<Map<String, Object>> nodes(String... codes) {
        return Stream.of(codes)
                .map(code -> object("chainCode", DemoCodes.CHAIN, "nodeCode", code))
                .toList();
    }

    private static DemoRequest put(String carrierCode, Map<String, Object> carrier) {
        return DemoRequest.put("/api/v1/carriers/" + carrierCode, text(carrier));
    }
}
