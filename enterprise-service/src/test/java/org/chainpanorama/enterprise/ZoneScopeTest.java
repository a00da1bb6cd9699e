package org.chainpanorama.enterprise;

import static org.chainpanorama.enterprise.Calls.earned;
import static org.chainpanorama.enterprise.Calls.freshChain;
import static org.chainpanorama.enterprise.Calls.freshCode;
import static org.chainpanorama.enterprise.Calls.get;
import static org.chainpanorama.enterprise.Calls.importRows;
import static org.chainpanorama.enterprise.Calls.json;
import static org.chainpanorama.enterprise.Calls.put;
import static org.chainpanorama.enterprise.Calls.registered;
import static org.chainpanorama.enterprise.Calls.registration;
import static org.chainpanorama.enterprise.Calls.replace;
import static org.chainpanorama.enterprise.Calls.stands;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.chainpanorama.chassis.testing.DefaultToken;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

/** A caller bound to the zone SCOPEB, rows of the zone SCOPEA. */
@QuarkusTest
class ZoneScopeTest {

    private static void asB(Runnable calls) {
        DefaultToken.with(ZoneTokens.boundTo("SCOPEB"), calls);
    }

    private static String relation(String supplier, String customer, String chain) {
        return """
                {"supplierCode":"%s","customerCode":"%s","chainCode":"%s","nodeCode":"U01","customerNodeCode":"C01","annualAmountYuan":100,"validFrom":"2022-01-01"}""".formatted(supplier, customer, chain);
    }

    @Test
    void anEnterpriseOfAnotherZoneIsFoundByNoKey() {
        String a = registered("SCOPEA");
        earned(a, 2023, "30000000");
        asB(() -> {
            for (String path : new String[] {
                "",
                "/names",
                "/positions",
                "/annual-figures",
                "/annual-figures/2023",
                "/process-coverage",
                "/suppliers",
                "/customers"
            }) {
                get("/api/v1/enterprises/" + a + path).statusCode(404);
            }
            json().body("{\"creditCodes\":[\"" + a + "\"]}")
                    .post("/api/v1/enterprises/lookup")
                    .then()
                    .statusCode(200)
                    .body("missing", contains(a));
        });
    }

    @Test
    void listsAndSearchesLeaveOtherZonesAndOutsidersOut() {
        String a = registered("SCOPEA");
        String b = registered("SCOPEB");
        String outside = registered(null);
        asB(() -> {
            get("/api/v1/enterprises?limit=200")
                    .body("items.creditCode", hasItem(b))
                    .body("items.zoneCode.findAll { it != 'SCOPEB' }", empty());
            get("/api/v1/enterprises?zone=SCOPEA&includeTotal=true")
                    .body("items", empty())
                    .body("total", equalTo(0));
            get("/api/v1/enterprises?q=" + a).body("items", empty());
            get("/api/v1/enterprises?q=" + b).body("items.creditCode", contains(b));
            get("/api/v1/enterprises/" + outside).statusCode(404);
        });
    }

    @Test
    void nothingIsWrittenIntoAnotherZone() {
        String a = registered("SCOPEA");
        String b = registered("SCOPEB");
        String fresh = freshCode();
        asB(() -> {
            put("/api/v1/enterprises/" + fresh, registration("示例", "SCOPEA")).statusCode(403);
            put("/api/v1/enterprises/" + fresh, registration("示例", null)).statusCode(403);
            put("/api/v1/enterprises/" + a, registration("示例", "SCOPEB")).statusCode(403);
            replace("/api/v1/enterprises/" + a, registration("示例", "SCOPEB")).statusCode(412);
            replace("/api/v1/enterprises/" + b, registration("示例", "SCOPEA")).statusCode(403);
            put("/api/v1/enterprises/" + a + "/annual-figures/2023", "{\"revenueYuan\":1}")
                    .statusCode(404);
            put("/api/v1/enterprises/" + a + "/positions", "{\"positions\":[]}").statusCode(404);
        });
        get("/api/v1/enterprises/" + a).body("zoneCode", equalTo("SCOPEA")).body("version", equalTo(0));
        get("/api/v1/enterprises/" + b).body("zoneCode", equalTo("SCOPEB"));
        get("/api/v1/enterprises/" + fresh).statusCode(404);
    }

    @Test
    void anImportStoresTheRowsOfItsZoneOnly() {
        String a = registered("SCOPEA");
        String own = freshCode();
        String other = freshCode();
        String row = "{\"creditCode\":\"%s\",\"name\":\"示例\",\"zoneCode\":\"%s\",\"aboveScale\":true}\n";
        asB(() -> {
            importRows(
                            "/api/v1/enterprises/import",
                            row.formatted(own, "SCOPEB") + row.formatted(other, "SCOPEA") + row.formatted(a, "SCOPEB"))
                    .body("written", equalTo(1))
                    .body("errors.code", contains("outside-zone", "outside-zone"));
            importRows("/api/v1/annual-figures/import", """
                    {"creditCode":"%s","year":2023,"revenueYuan":1}
                    {"creditCode":"%s","year":2023,"revenueYuan":1}
                    """.formatted(own, a))
                    .body("written", equalTo(1))
                    .body("errors.code", contains("not-registered"));
        });
        get("/api/v1/enterprises/" + a).body("zoneCode", equalTo("SCOPEA"));
    }

    @Test
    void statisticsAreOfTheCallersZoneUnlessItAsksForAnother() {
        String chain = freshChain();
        for (int i = 0; i < 3; i++) {
            String a = registered("SCOPEA");
            stands(a, chain, "U01", "1");
            earned(a, 2023, "30000000");
        }
        String b = registered("SCOPEB");
        stands(b, chain, "U01", "1");
        String summary = "/api/v1/enterprise-statistics/chains/" + chain + "/summary?year=2023";
        get(summary).body("totals.enterpriseCount", equalTo(4));
        asB(() -> {
            get(summary).body("totals.enterpriseCount", equalTo(1)).body("zone", equalTo("SCOPEB"));
            get(summary + "&zone=SCOPEB").body("totals.enterpriseCount", equalTo(1));
            get(summary + "&zone=SCOPEA").statusCode(403);
            get("/api/v1/enterprise-statistics/chains/" + chain + "/local-supply-rate?year=2023&zone=SCOPEA")
                    .statusCode(403);
            for (String path : new String[] {
                "revenue-bands?year=2023&zone=SCOPEA",
                "tiers?zone=SCOPEA",
                "process-coverage?zone=SCOPEA",
                "smile-curve?year=2023&zone=SCOPEA&chain=" + chain
            }) {
                get("/api/v1/enterprise-statistics/" + path).statusCode(403);
            }
            get("/api/v1/enterprise-statistics/revenue-bands?year=2023&chain=" + chain)
                    .body("zone", equalTo("SCOPEB"))
                    .body("bands.find { it.code == 'FROM_20M' }.enterpriseCount", equalTo(0));
        });
    }

    @Test
    void aClerkSeesOutsideSuppliersOfOwnEnterprisesByRegistrationAndOthersByCodeOnly() {
        String chain = freshChain();
        String own = registered("SCOPEB");
        String outside = registered(null);
        String a = registered("SCOPEA");
        String id = "Z-" + own;
        asB(() -> put("/api/v1/supply-relations/" + id + "-1", relation(outside, own, chain))
                .statusCode(201));
        put("/api/v1/supply-relations/" + id + "-2", relation(a, own, chain)).statusCode(201);
        put("/api/v1/supply-relations/" + id + "-3", relation(outside, a, chain))
                .statusCode(201);
        asB(() -> {
            get("/api/v1/enterprises/" + own + "/suppliers")
                    .body("items.find { it.creditCode == '" + outside + "' }.name", equalTo("示例企业"))
                    .body("items.find { it.creditCode == '" + a + "' }.name", nullValue())
                    .body("items.find { it.creditCode == '" + a + "' }.zoneCode", nullValue());
            get("/api/v1/supply-relations/" + id + "-3").statusCode(404);
            get("/api/v1/supply-relations?chain=" + chain).body("items.id", contains(id + "-1", id + "-2"));
            put("/api/v1/supply-relations/" + id + "-4", relation(outside, a, chain))
                    .statusCode(403);
            put("/api/v1/supply-relations/" + id + "-4", relation(a, own, chain))
                    .statusCode(422);
            put("/api/v1/supply-relations/" + id + "-3", relation(outside, own, chain))
                    .statusCode(403);
        });
    }

    @Test
    void theFeedTellsWhatHappenedInTheZoneAndWhatAllZonesShare() {
        String after = Feed.snapshot();
        String a = registered("SCOPEA");
        String b = registered("SCOPEB");
        String chain = freshChain();
        replace("/api/v1/enterprises/" + b, registration("示例企业", "SCOPEA")).statusCode(200);
        asB(() -> get("/api/v1/enterprise-changes?limit=1000&after=" + after)
                .body("items.subject", hasItem(b))
                .body("items.subject", hasItem(chain))
                .body("items.subject", not(hasItem(a)))
                .body(
                        "items.findAll { it.subject == '" + b + "' }.type",
                        contains("enterprise.registered", "enterprise.left-zone"))
                .body("items.findAll { it.subject == '" + b + "' }.data[1]", nullValue()));
    }

    /** The cursor behind all that has happened. */
    @Test
    void whatZonesShareIsReadByAllAndChangedByNoneOfThem() {
        String chain = freshChain();
        asB(() -> {
            get("/api/v1/chains/" + chain).statusCode(200);
            Calls.putChain(chain).statusCode(403);
            Calls.putNode(chain, "U02", "UPSTREAM").statusCode(403);
        });
    }

    @Test
    void leadersAndRewardsOfAnotherZoneAreNotThere() {
        String chain = freshChain();
        String a = registered("SCOPEA");
        put("/api/v1/leader-designations/" + chain + "/" + a, "{\"from\":\"2023-01-01\"}")
                .statusCode(201);
        String policy = "P-" + UUID.randomUUID();
        String terms = "{\"name\":\"办法\",\"zoneCode\":%s,\"potYuan\":100}";
        put("/api/v1/reward-policies/" + policy, terms.formatted("\"SCOPEA\"")).statusCode(201);
        put("/api/v1/reward-policies/" + policy + "-S", terms.formatted("null")).statusCode(201);
        asB(() -> {
            get("/api/v1/leader-designations?chain=" + chain).statusCode(200).body("items", empty());
            get("/api/v1/reward-policies/" + policy).statusCode(404);
            get("/api/v1/reward-policies/" + policy + "-S").statusCode(200);
            replace(
                            "/api/v1/reward-policies/" + policy + "-S",
                            terms.formatted("null").replace("100", "200"))
                    .statusCode(403);
            replace("/api/v1/reward-policies/" + policy + "-S", terms.formatted("\"SCOPEB\""))
                    .statusCode(403);
        });
    }
}
