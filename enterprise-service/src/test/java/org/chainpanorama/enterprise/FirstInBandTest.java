package org.chainpanorama.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainpanorama.enterprise.Calls.earned;
import static org.chainpanorama.enterprise.Calls.freshChain;
import static org.chainpanorama.enterprise.Calls.get;
import static org.chainpanorama.enterprise.Calls.importRows;
import static org.chainpanorama.enterprise.Calls.put;
import static org.chainpanorama.enterprise.Calls.registered;
import static org.chainpanorama.enterprise.Calls.stands;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

/** When enterprises first reach a revenue band 填补空白. */
@QuarkusTest
class FirstInBandTest {

    private static final String REACHED = "enterprise.first-in-band";
    private static final String WITHDRAWN = "enterprise.first-in-band-withdrawn";

    private static String list(int year, String filter) {
        return "/api/v1/enterprise-statistics/first-in-band?year=" + year + "&" + filter;
    }

    @Test
    void theLowerBoundBelongsToTheBandAndALeapReachesAllBandsBetween() {
        String zone = "FIRSTA";
        String slow = registered(zone);
        String leaping = registered(zone);
        earned(slow, 2021, "99999999.99");
        earned(slow, 2022, "100000000.00");
        earned(slow, 2023, "400000000");
        earned(leaping, 2022, "1");
        earned(leaping, 2023, "600000000");
        get(list(2021, "zone=" + zone))
                .body("items.creditCode", contains(slow))
                .body("items[0].bands.code", contains("FROM_20M"))
                .body("items[0].earlierYear", nullValue());
        get(list(2022, "zone=" + zone))
                .body("items.creditCode", contains(slow))
                .body("items[0].bands.code", contains("FROM_100M"))
                .body("items[0].bands.fromYuan", contains(1e8f))
                .body("items[0].earlierYear", equalTo(2021));
        get(list(2023, "zone=" + zone))
                .body("items.creditCode", contains(leaping))
                .body("items[0].bands.code", contains("FROM_20M", "FROM_100M", "FROM_500M"));
        get(list(2023, "zone=" + zone + "&band=FROM_100M"))
                .body("items.creditCode", contains(leaping))
                .body("items[0].bands.code", contains("FROM_100M"));
        get(list(2023, "zone=" + zone + "&band=FROM_2B")).body("items", empty());
        get(list(2023, "band=NO_SUCH")).statusCode(400);
        get("/api/v1/enterprise-statistics/first-in-band").statusCode(400);
    }

    @Test
    void aCorrectionDownWithdrawsTheEventAndAnEarlierYearMovesIt() {
        String zone = "FIRSTB";
        String code = registered(zone);
        Feed feed = Feed.from("enterprise.read");
        earned(code, 2022, "150000000");
        assertThat(feed.next(REACHED, code))
                .extracting(data -> data.get("band") + " " + data.get("year"))
                .containsExactly("FROM_20M 2022", "FROM_100M 2022");
        importRows("/api/v1/annual-figures/import", """
                        {"creditCode":"%s","year":2021,"revenueYuan":30000000}
                        """.formatted(code)).statusCode(200);
        assertThat(feed.next(REACHED, code))
                .extracting(data -> data.get("band") + " " + data.get("year"))
                .containsExactly("FROM_20M 2021");
        earned(code, 2022, "90000000");
        assertThat(feed.next(WITHDRAWN, code))
                .extracting(data -> data.get("band") + " " + data.get("year"))
                .containsExactly("FROM_100M 2022");
        get(list(2022, "zone=" + zone)).body("items", empty());
        get(list(2021, "zone=" + zone)).body("items[0].bands.code", contains("FROM_20M"));
        earned(code, 2022, "91000000");
        assertThat(feed.next())
                .noneMatch(
                        event -> event.get("type").toString().startsWith(REACHED) && code.equals(event.get("subject")));
    }

    @Test
    void theEventCarriesNoAmountAndNoBandToWhomTheFigureIsWithheld() {
        String zone = "FIRSTC";
        String code = registered(zone);
        Feed reader = Feed.from("enterprise.read");
        Feed trusted = Feed.from("enterprise.read enterprise.sensitive");
        put("/api/v1/enterprises/" + code + "/annual-figures/2023", """
                {"revenueYuan":123456789,"confidentiality":"RESTRICTED"}""").statusCode(201);
        List<Map<String, Object>> told = reader.next(REACHED, code);
        assertThat(told).hasSize(2).allSatisfy(data -> assertThat(data)
                .containsEntry("band", null)
                .containsEntry("fromYuan", null)
                .containsEntry("withheld", List.of("band", "fromYuan")));
        assertThat(trusted.next(REACHED, code))
                .extracting(data -> data.get("band"))
                .containsExactly("FROM_20M", "FROM_100M");
        assertThat(told.toString()).doesNotContain("123456789");
        RestAssured.given()
                .header("Authorization", "Bearer " + ZoneTokens.token("enterprise.read"))
                .get(list(2023, "zone=" + zone))
                .then()
                .body("items", empty());
        get(list(2023, "zone=" + zone)).body("items.creditCode", contains(code));
    }

    @Test
    void whetherItFillsAGapIsAQuestionOfTheChain() {
        String zone = "FIRSTD";
        String chain = freshChain();
        String other = registered(zone);
        String first = registered(zone);
        earned(other, 2022, "3000000000");
        earned(other, 2023, "3000000000");
        stands(first, chain, "U01", "1");
        earned(first, 2022, "500000000");
        earned(first, 2023, "2000000000");
        String gap = "items[0].bands.find { it.code == 'FROM_2B' }.fillsGap";
        get(list(2023, "zone=" + zone + "&chain=" + chain))
                .body("items.creditCode", contains(first))
                .body(gap, equalTo(true));
        get(list(2023, "zone=" + zone))
                .body("items.creditCode", contains(first))
                .body(gap, equalTo(false));
        get(list(2022, "chain=" + chain)).body("items[0].bands[0].fillsGap", nullValue());
    }
}
