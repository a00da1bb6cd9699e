package org.chainpanorama.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainpanorama.local.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the demo zone tells the public about revenue, through the door that the public comes in by. */
@ExtendWith(RunningZone.class)
class DisclosureIT {

    private static final String SUMMARY = "/api/v1/enterprise-statistics/chains/WJZZ/summary?year=2023";
    private static final String PANORAMA = "/api/v1/panorama/chains/WJZZ?year=2023";

    private final Zone zone;

    DisclosureIT(Zone zone) {
        this.zone = zone;
    }

    @Test
    void fewEnterprisesAreNotToldApartAndTheChainIsStillShown() {
        JsonPath summary = get(SUMMARY, null);
        List<Map<String, Object>> nodes = summary.getList("nodes");
        assertThat(nodes).filteredOn(node -> between(node, 1, 2)).isNotEmpty().allSatisfy(node -> {
            assertThat(node.get("revenueYuan")).isNull();
            assertThat(node.get("hhi")).isNull();
            assertThat(node.get("cr4")).isNull();
            assertThat(node.get("revenueSuppressed")).isEqualTo(true);
        });
        assertThat((Object) summary.get("totals.revenueYuan")).isNotNull();
        assertThat(nodes)
                .filteredOn(node -> between(node, 3, 10_000) && node.get("revenueYuan") != null)
                .hasSizeGreaterThan(nodes.size() / 3);
    }

    @Test
    void thePanoramaTellsWhatItsOwnerTellsTheSameCallerAndNoMore() {
        for (String token : new String[] {null, zone.token("commerce"), zone.token("statistics")}) {
            Map<Object, Map<String, Object>> told = get(SUMMARY, token).<Map<String, Object>>getList("nodes").stream()
                    .collect(Collectors.toMap(node -> node.get("code"), Function.identity()));
            JsonPath panorama = get(PANORAMA, token);
            List<Map<String, Object>> nodes = panorama.getList("segments.nodes.flatten()");
            assertThat(nodes).hasSize(told.size()).allSatisfy(node -> {
                Map<?, ?> enterprises = (Map<?, ?>) node.get("enterprises");
                for (String figure : List.of("revenueYuan", "revenueSuppressed", "hhi", "cr4", "localSupplyRate")) {
                    assertThat(enterprises.get(figure))
                            .isEqualTo(told.get(node.get("code")).get(figure));
                }
            });
        }
    }

    @Test
    void theStatisticsBureauIsToldEverything() {
        JsonPath summary = get(SUMMARY, zone.token("statistics"));
        List<Map<String, Object>> nodes = summary.getList("nodes");
        assertThat(nodes)
                .allSatisfy(node -> assertThat(node.get("revenueSuppressed")).isEqualTo(false));
        assertThat(nodes)
                .filteredOn(node -> between(node, 3, 10_000))
                .isNotEmpty()
                .allSatisfy(node -> {
                    assertThat(node.get("revenueYuan")).isNotNull();
                    assertThat(node.get("cr4")).isNotNull();
                });
        assertThat(summary.getList("withheld")).isEmpty();
    }

    private static boolean between(Map<String, Object> node, int fewest, int most) {
        int count = (int) node.get("enterpriseCount");
        return count >= fewest && count <= most;
    }

    private static JsonPath get(String path, String token) {
        var request = given();
        if (token != null) request.header("Authorization", "Bearer " + token);
        return request.get(path).then().statusCode(200).extract().jsonPath();
    }
}
