package org.chainpanorama.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainpanorama.enterprise.Calls.earned;
import static org.chainpanorama.enterprise.Calls.get;
import static org.chainpanorama.enterprise.Calls.put;
import static org.chainpanorama.enterprise.Calls.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists by revenue: of a year, or of the latest one known. */
@QuarkusTest
class RevenueOrderTest {

    @Test
    void theOrderIsThatOfTheAskedYearAndWhoseRevenueIsUnknownIsAbsent() {
        String zone = "ORDER";
        String falling = registered(zone);
        String rising = registered(zone);
        String unknown = registered(zone);
        earned(falling, 2022, "300");
        earned(falling, 2023, "100");
        earned(rising, 2022, "200.00");
        earned(rising, 2023, "200.01");
        put("/api/v1/enterprises/" + unknown + "/annual-figures/2023", """
                {"employees":5}""").statusCode(201);
        String list = "/api/v1/enterprises?zone=" + zone;
        get(list + "&sort=-revenueYuan&year=2022").body("items.creditCode", contains(falling, rising));
        get(list + "&sort=-revenueYuan&year=2023").body("items.creditCode", contains(rising, falling));
        get(list + "&sort=revenueYuan").body("items.creditCode", contains(falling, rising));
        get(list + "&sort=-revenueYuan&year=2021&includeTotal=true")
                .body("items", hasSize(0))
                .body("total", equalTo(0));
        get(list + "&sort=-revenueYuan&year=2022&revenueYuanMin=200.00&revenueYuanMax=299&includeTotal=true")
                .body("items.creditCode", contains(rising))
                .body("total", equalTo(1));
        get(list + "&sort=-taxYuan").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-revenueYuan&year=2023", "revenueYuan&year=2023", "-revenueYuan", "revenueYuan,-name"})
    void aWalkMeetsEveryoneOnceEvenWhereRevenuesAreEqual(String sort) {
        String zone = "WALK" + Math.abs(sort.hashCode());
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            String code = registered(zone);
            earned(code, 2023, String.valueOf(100 + i / 4));
            all.add(code);
        }
        List<String> met = new ArrayList<>();
        List<Float> revenues = new ArrayList<>();
        String next = "/api/v1/enterprises?limit=3&zone=" + zone + "&sort=" + sort;
        while (next != null) {
            JsonPath page =
                    RestAssured.given().urlEncodingEnabled(false).get(next).jsonPath();
            met.addAll(page.getList("items.creditCode"));
            revenues.addAll(page.getList("items.latestRevenueYuan", Float.class));
            next = page.getString("next");
        }
        assertThat(met).containsExactlyInAnyOrderElementsOf(all);
        Comparator<Float> order = Comparator.naturalOrder();
        assertThat(revenues).isSortedAccordingTo(sort.startsWith("-") ? order.reversed() : order);
    }

    @Test
    void enterprisesNearTheThresholdOfScaleAreFound() {
        String zone = "NEAR";
        String listed = registered(zone);
        String near = notListed(zone, "16000000.00");
        String over = notListed(zone, "20000000");
        notListed(zone, "15999999.99");
        earned(listed, 2023, "18000000");
        String list = "/api/v1/enterprises?zone=" + zone;
        get(list + "&nearThreshold=true").body("items.creditCode", containsInAnyOrder(near, over));
        get(list + "&nearThreshold=false").body("items", hasSize(2));
        get("/api/v1/enterprises/" + near)
                .body("nearThreshold", equalTo(true))
                .body("qualifiesByRevenue", equalTo(false))
                .body("aboveScaleMarginYuan", equalTo(-4_000_000f));
        get("/api/v1/enterprises/" + over)
                .body("qualifiesByRevenue", equalTo(true))
                .body("aboveScaleMarginYuan", equalTo(0f));
        get("/api/v1/enterprises/" + listed).body("nearThreshold", equalTo(false));
    }

    @Test
    void whoMayNotSeeEveryFigureNeitherSortsNorFiltersByIt() {
        Stream.of("sort=-revenueYuan", "sort=name,revenueYuan&year=2023", "revenueYuanMin=1", "nearThreshold=true")
                .forEach(query -> RestAssured.given()
                        .header("Authorization", "Bearer " + ZoneTokens.token("enterprise.read"))
                        .get("/api/v1/enterprises?" + query)
                        .then()
                        .statusCode(403)
                        .body("type", endsWith(":scope-missing")));
    }

    private static String notListed(String zone, String revenueYuan) {
        String code = Calls.freshCode();
        put("/api/v1/enterprises/" + code, """
                {"name":"示例企业","zoneCode":"%s"}""".formatted(zone)).statusCode(201);
        earned(code, 2023, revenueYuan);
        return code;
    }
}
