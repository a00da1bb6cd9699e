package org.chainpanorama.local.demo;

import static org.chainpanorama.local.demo.ProjectJson.invented;
import static org.chainpanorama.local.demo.ProjectJson.object;
import static org.chainpanorama.local.demo.ProjectJson.published;
import static org.chainpanorama.local.demo.ProjectJson.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The nine projects of the electronics park. Two are named by the article and share one residual; the other seven are invented, and so is
 * every split of the published output of 414 million yuan.
 */
final class ProjectElectronicsPark {

    private static final String GROUP = "/api/v1/project-groups/ELECTRONICS-PARK-9";
    private static final int FIRST = 11;

    /** Outputs of the seven, in 10,000 yuan 万元; 25,400 together. */
    private static final int[] OUTPUTS = {6100, 5200, 4300, 3500, 2700, 2100, 1500};

    /** What the two named projects make together, in yuan. */
    private static final long RESIDUAL_YUAN = 160_000_000;

    private static final String[] NODES = {"C05", "C12", "C04", "C09", "D12", "C13", "D21"};
    private static final String[] STAGES = {
        "PRODUCING", "PRODUCING", "STATS_ENTERED", "STARTED", "LANDED", "LANDED", "LANDED"
    };

    private ProjectElectronicsPark() {}

    static Stream<Map<String, Object>> rows() {
        return IntStream.range(0, OUTPUTS.length).mapToObj(ProjectElectronicsPark::row);
    }

    static Stream<DemoRequest> details() {
        return Stream.concat(
                IntStream.range(FIRST, FIRST + OUTPUTS.length).mapToObj(ProjectDemo::team), Stream.of(group()));
    }

    private static Map<String, Object> row(int i) {
        Map<String, Object> project = object(
                "name",
                "示例电子信息产业园项目%04d".formatted(FIRST + i),
                "zone",
                DemoCodes.ZONE,
                "investor",
                object("name", "示例电子%04d".formatted(FIRST + i), "creditCode", DemoCodes.creditCode(FIRST + i)),
                "nodes",
                List.of(ProjectArticle.node(NODES[i], "SUPPLEMENT", true)),
                "confidentiality",
                "PUBLIC",
                "totalInvestmentYuan",
                OUTPUTS[i] * 8_000L,
                "plannedOutputYuan",
                OUTPUTS[i] * 12_000L,
                "supplyMode",
                "ZERO_LAND",
                "newLandSquareMetres",
                0,
                "site",
                ProjectArticle.park(),
                "leadSource",
                i % 2 == 0 ? "CHAIN" : "BY_BUSINESS",
                "strategicEmerging",
                true,
                "synthetic",
                true);
        return object(
                "projectCode", DemoCodes.projectCode(FIRST + i),
                "project", project,
                "history", ProjectArticle.history(STAGES[i], "演示数据"));
    }

    private static DemoRequest group() {
        List<Map<String, Object>> members = new ArrayList<>();
        members.add(object("projectCode", DemoCodes.projectCode(ProjectArticle.WEICHUANGYUAN)));
        members.add(object("projectCode", DemoCodes.projectCode(ProjectArticle.TAOTAO)));
        for (int i = 0; i < OUTPUTS.length; i++) {
            members.add(object(
                    "projectCode", DemoCodes.projectCode(FIRST + i), "output", invented(OUTPUTS[i] * 10_000L, "YUAN")));
        }
        return DemoRequest.put(
                GROUP,
                text(object(
                        "name",
                        "电子信息产业园9个强链补链项目",
                        "zone",
                        DemoCodes.ZONE,
                        "carrierCode",
                        "ELECTRONICS-PARK",
                        "publishedOutput",
                        published(414_000_000, "YUAN", "EXACT", "目前产值达4.14亿元"),
                        "residualOutput",
                        invented(RESIDUAL_YUAN, "YUAN"),
                        "members",
                        members)));
    }
}
