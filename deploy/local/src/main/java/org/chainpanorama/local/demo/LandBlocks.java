package org.chainpanorama.local.demo;

import static org.chainpanorama.local.demo.ProjectJson.object;
import static org.chainpanorama.local.demo.ProjectJson.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The seven low-efficiency blocks 区块: 老长城 with the article's facts alone, six invented ones, and a block that is none of them. */
final class LandBlocks {

    static final String OLD_GREAT_WALL = "LCC";

    /** Invented blocks, B01 to B06. */
    static final int INVENTED = 6;

    private LandBlocks() {}

    static Stream<DemoRequest> requests() {
        return Stream.of(
                        Stream.of(oldGreatWall()),
                        oldGreatWallTasks(),
                        IntStream.rangeClosed(1, INVENTED).mapToObj(LandBlocks::invented),
                        IntStream.rangeClosed(1, INVENTED).boxed().flatMap(LandBlocks::inventedTasks),
                        Stream.of(ordinary()))
                .flatMap(requests -> requests);
    }

    /** The code of an invented block. */
    static String code(int index) {
        return "B%02d".formatted(index);
    }

    private static DemoRequest oldGreatWall() {
        return put(
                OLD_GREAT_WALL,
                object(
                        "zone",
                        DemoCodes.ZONE,
                        "name",
                        "老长城",
                        "nameEn",
                        "Old Great Wall",
                        "declaredArea",
                        object("value", 119, "unit", "HECTARE"),
                        "lowEfficiency",
                        true,
                        "plannedInvestmentYuan",
                        8_100_000_000L,
                        "confidentiality",
                        "PUBLIC",
                        "deliveryModel",
                        "WHOLE_PROCESS_CONSULTING",
                        "programmes",
                        List.of("LOW_EFFICIENCY_RENEWAL"),
                        "dataStatus",
                        "REPORTED"));
    }

    /** The article calls two of the three drafts: they are drafted, not approved. It gives no day for any. */
    private static Stream<DemoRequest> oldGreatWallTasks() {
        return Stream.of(
                task(OLD_GREAT_WALL, "SURVEY", "入企调研", "ACTIVITY", "DONE", 1),
                task(OLD_GREAT_WALL, "POLICY-RULES", "政策实施细则", "DOCUMENT", "DRAFT_DONE", 2),
                task(OLD_GREAT_WALL, "PLAN", "规划方案", "DOCUMENT", "DRAFT_DONE", 3));
    }

    private static DemoRequest invented(int index) {
        return put(
                code(index),
                object(
                        "zone",
                        DemoCodes.ZONE,
                        "name",
                        "示例区块%02d".formatted(index),
                        "nameEn",
                        "Example block %02d".formatted(index),
                        "areaSquareMetres",
                        180_000 + 20_000 * index,
                        "lowEfficiency",
                        true,
                        "plannedInvestmentYuan",
                        400_000_000L + 150_000_000L * index,
                        "deliveryModel",
                        List.of("EPC", "DESIGN_BID_BUILD", "OWNER_MANAGED").get(index % 3),
                        "programmes",
                        List.of("LOW_EFFICIENCY_RENEWAL", "CAGE_FOR_BIRDS"),
                        "dataStatus",
                        "DEMO",
                        "geometry",
                        LandMap.block(index)));
    }

    private static Stream<DemoRequest> inventedTasks(int index) {
        List<String> documents = List.of("NOT_STARTED", "IN_PROGRESS", "DRAFT_DONE", "APPROVED");
        return Stream.of(
                task(code(index), "SURVEY", "入企调研", "ACTIVITY", index % 3 == 0 ? "IN_PROGRESS" : "DONE", 1),
                task(code(index), "POLICY-RULES", "政策实施细则", "DOCUMENT", documents.get(index % 4), 2),
                task(code(index), "PLAN", "规划方案", "DOCUMENT", documents.get((index + 1) % 4), 3));
    }

    /** A block that is not low-efficiency land, so that the filter has something to leave out. */
    private static DemoRequest ordinary() {
        return put(
                "B90",
                object(
                        "zone",
                        DemoCodes.ZONE,
                        "name",
                        "示例成熟区块",
                        "areaSquareMetres",
                        350_000,
                        "lowEfficiency",
                        false,
                        "dataStatus",
                        "DEMO",
                        "geometry",
                        LandMap.block(8)));
    }

    private static DemoRequest put(String blockCode, Map<String, Object> block) {
        return DemoRequest.put("/api/v1/blocks/" + blockCode, text(block));
    }

    private static DemoRequest task(
            String blockCode, String taskCode, String title, String kind, String status, int position) {
        return DemoRequest.put(
                "/api/v1/blocks/" + blockCode + "/tasks/" + taskCode,
                text(object("title", title, "kind", kind, "status", status, "position", position)));
    }
}
