package org.chainpanorama.enterprise;

import static io.restassured.RestAssured.given;
import static org.chainpanorama.enterprise.Calls.get;
import static org.chainpanorama.enterprise.Calls.put;
import static org.chainpanorama.enterprise.Calls.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.chainpanorama.chassis.testing.DefaultToken;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

/** What callers without a token are not told while public reading is on. */
@QuarkusTest
@TestProfile(PublicReadTest.Open.class)
class PublicReadTest {

    /** Public reading is on. */
    public static class Open implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zone.public-read", "true");
        }
    }

    private static ValidatableResponse anybody(String path) {
        return given().noFiltersOfType(DefaultToken.class).get(path).then();
    }

    @Test
    void whatARewardIsAppliedForIsInternal() {
        String policy = "P-" + registered("OPEN");
        put("/api/v1/reward-policies/" + policy, "{\"name\":\"办法\",\"potYuan\":100000}")
                .statusCode(201);
        put(
                        "/api/v1/reward-policies/" + policy + "/clauses/C1",
                        "{\"title\":\"条款\",\"theme\":\"SMART_TRANSFORMATION\",\"capYuan\":90000}")
                .statusCode(201);
        int id = Calls.json()
                .header("Idempotency-Key", policy)
                .body("""
                        {"policyCode":"%s","clauseCode":"C1","creditCode":"%s","year":2023,"requestedYuan":76543.21}""".formatted(policy, registered("OPEN")))
                .post("/api/v1/reward-applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        get("/api/v1/reward-applications/" + id).body("requestedYuan", equalTo(76543.21f));
        anybody("/api/v1/reward-applications/" + id)
                .body("requestedYuan", nullValue())
                .body("withheld", contains("requestedYuan"));
        anybody("/api/v1/reward-applications?sort=-requestedYuan").statusCode(403);
        Assertions.assertThat(feed()).doesNotContain("76543.21");
    }

    @Test
    void aTokenWithoutTheScopeGivesNoLessThanNone() {
        String token = "Bearer " + ZoneTokens.token("panorama.read");
        given().header("Authorization", token)
                .get("/api/v1/enterprises?limit=1")
                .then()
                .statusCode(200);
        given().header("Authorization", token)
                .get("/api/v1/enterprises?sort=-revenueYuan")
                .then()
                .statusCode(403);
        Calls.json()
                .header("Authorization", token)
                .body("{\"name\":\"公开\"}")
                .put("/api/v1/enterprises/" + registered("OPEN"))
                .then()
                .statusCode(403);
    }

    @Test
    void whoseHiddenFigureChangedIsToldToReadersOnly() {
        String code = registered("OPEN");
        String figures = "/api/v1/enterprises/" + code + "/annual-figures";
        Feed reader = Feed.from("enterprise.read");
        put(figures + "/2023", "{\"revenueYuan\":123456789}").statusCode(201);
        Calls.replace(figures + "/2023", "{\"revenueYuan\":23456789}").statusCode(200);
        Assertions.assertThat(reader.next("annual-figure.reported", code + "/2023"))
                .hasSize(2);
        Assertions.assertThat(feed())
                .contains("enterprise.registered", code)
                .doesNotContain("annual-figure.reported", "enterprise.first-in-band");
        anybody(figures).statusCode(200).body("items", empty());
        anybody(figures + "/2023").statusCode(404);
        anybody(figures + "/2023/history").statusCode(404);
        get(figures + "/2023/history").statusCode(200).body("items", hasSize(1));
    }

    @Test
    void aPublicFigureIsThereForEverybodyWithoutTheHiddenOnesBeforeIt() {
        String figure = "/api/v1/enterprises/" + registered("OPEN") + "/annual-figures/2023";
        put(figure, "{\"revenueYuan\":1}").statusCode(201);
        Calls.replace(figure, "{\"revenueYuan\":2,\"confidentiality\":\"PUBLIC\"}")
                .statusCode(200);
        anybody(figure).statusCode(200).body("revenueYuan", equalTo(2f));
        anybody(figure + "/history").statusCode(200).body("items", empty());
    }

    private static String feed() {
        StringBuilder all = new StringBuilder();
        String next = null;
        for (String after = ""; !after.equals(next); ) {
            after = next == null ? "" : next;
            String page = anybody("/api/v1/enterprise-changes?limit=1000" + (next == null ? "" : "&after=" + next))
                    .statusCode(200)
                    .extract()
                    .asString();
            all.append(page);
            next = io.restassured.path.json.JsonPath.from(page).getString("next");
        }
        return all.toString();
    }
}
