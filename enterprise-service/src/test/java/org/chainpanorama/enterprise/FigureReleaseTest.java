package org.chainpanorama.enterprise;

import static org.chainpanorama.enterprise.Calls.earned;
import static org.chainpanorama.enterprise.Calls.freshChain;
import static org.chainpanorama.enterprise.Calls.registered;
import static org.chainpanorama.enterprise.Calls.stands;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

/** Sums over hidden figures change in published steps, and no step tells what one enterprise reported. */
@QuarkusTest
class FigureReleaseTest {

    private static final int YEAR = 2021;

    private static ValidatableResponse asReader(String path) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + ZoneTokens.token("enterprise.read"))
                .get(path)
                .then();
    }

    private static String summary(String chain) {
        return "/api/v1/enterprise-statistics/chains/" + chain + "/summary?year=" + YEAR;
    }

    private static List<String> five(String chain, String zone) {
        return IntStream.range(0, 5)
                .mapToObj(i -> {
                    String code = registered(zone);
                    stands(code, chain, "U01", "1");
                    earned(code, YEAR, "1000000" + i);
                    return code;
                })
                .toList();
    }

    @Test
    void aSumAskedForBeforeAndAfterOneReportIsTheSame() {
        String chain = freshChain();
        five(chain, "REL1");
        Calls.release(YEAR);
        asReader(summary(chain)).body("nodes[0].revenueYuan", equalTo(5.000001e7f));
        String late = registered("REL1");
        stands(late, chain, "U01", "1");
        earned(late, YEAR, "12345678.90");
        asReader(summary(chain)).body("nodes[0].revenueYuan", equalTo(5.000001e7f));
        Calls.release(YEAR).body("heldCells", greaterThan(0));
        asReader(summary(chain))
                .body("nodes[0].revenueYuan", equalTo(5.000001e7f))
                .body("totals.revenueYuan", equalTo(5.000001e7f))
                .body("nodes[0].enterpriseCount", equalTo(6));
        Calls.get(summary(chain))
                .body("nodes[0].revenueYuan", equalTo(6.2345688e7f))
                .body("revenueRelease", nullValue());
    }

    @Test
    void threeReportsTogetherAreTold() {
        String chain = freshChain();
        five(chain, "REL2");
        Calls.release(YEAR);
        for (int i = 0; i < 3; i++) {
            String late = registered("REL2");
            stands(late, chain, "U01", "1");
            earned(late, YEAR, "1100000" + i);
        }
        Calls.release(YEAR).body("changed", equalTo(true)).body("release.year", equalTo(YEAR));
        asReader(summary(chain))
                .body("nodes[0].revenueYuan", equalTo(8.3000013e7f))
                .body("revenueRelease.sequence", greaterThan(1));
    }

    @Test
    void oneCorrectionWaitsUntilOthersAreMadeBesideIt() {
        String chain = freshChain();
        List<String> codes = five(chain, "REL3");
        Calls.release(YEAR);
        earned(codes.get(0), YEAR, "15000000");
        Calls.release(YEAR);
        asReader(summary(chain)).body("nodes[0].revenueYuan", equalTo(5.000001e7f));
        earned(codes.get(1), YEAR, "16000000");
        earned(codes.get(2), YEAR, "17000000");
        earned(codes.get(3), YEAR, "18000000");
        Calls.release(YEAR);
        asReader(summary(chain)).body("nodes[0].revenueYuan", equalTo(7.6000004e7f));
    }

    @Test
    void whatIsNotReleasedIsWithheldAndWhatHidesNothingIsToldAtOnce() {
        String chain = freshChain();
        five(chain, "REL4");
        asReader(summary(chain))
                .body("nodes[0].revenueYuan", nullValue())
                .body("nodes[0].revenueSuppressed", equalTo(true))
                .body("withheld", hasItem("nodes.revenueYuan"));
        String open = freshChain();
        String code = registered("REL4");
        stands(code, open, "U01", "1");
        Calls.put("/api/v1/enterprises/" + code + "/annual-figures/" + YEAR, """
                {"revenueYuan":30000000,"confidentiality":"PUBLIC"}""")
                .statusCode(201);
        asReader(summary(open)).body("nodes[0].revenueYuan", equalTo(3e7f));
    }

    @Test
    void releasesOfOneMomentFollowOneAnother() throws Exception {
        String chain = freshChain();
        five(chain, "REL5");
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            Callable<ValidatableResponse> release = () -> Calls.release(YEAR);
            for (var made : callers.invokeAll(List.of(release, release, release, release))) {
                made.get().body("release.sequence", notNullValue());
            }
        } finally {
            callers.shutdown();
        }
        asReader(summary(chain)).body("nodes[0].revenueYuan", equalTo(5.000001e7f));
        asReader("/api/v1/enterprise-statistics/releases?year=" + YEAR).body("items[0].year", equalTo(YEAR));
    }

    @Test
    void aReleaseWithNothingNewIsNone() {
        Calls.release(YEAR);
        Calls.release(YEAR).body("changed", equalTo(false));
    }
}
