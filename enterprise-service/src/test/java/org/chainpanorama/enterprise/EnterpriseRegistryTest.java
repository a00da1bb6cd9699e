package org.chainpanorama.enterprise;

import static org.chainpanorama.enterprise.Calls.get;
import static org.chainpanorama.enterprise.Calls.importRows;
import static org.chainpanorama.enterprise.Calls.json;
import static org.chainpanorama.enterprise.Calls.put;
import static org.chainpanorama.enterprise.Calls.registered;
import static org.chainpanorama.enterprise.Calls.registration;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chainpanorama.chassis.testing.ZoneDatabase;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ZoneDatabase.class)
@QuarkusTestResource(ZoneTokens.class)
class EnterpriseRegistryTest {

    @Test
    void anEnterpriseIsCreatedOnItsCodeAndReadBack() {
        String code = Calls.freshCode();
        put("/api/v1/enterprises/" + code, registration("示例门业0001", "Z1"))
                .statusCode(201)
                .header("Location", endsWith("/api/v1/enterprises/" + code));
        get("/api/v1/enterprises/" + code)
                .statusCode(200)
                .header("ETag", startsWith("\"v0"))
                .body("name", equalTo("示例门业0001"))
                .body("status.code", equalTo("ACTIVE"))
                .body("status.label", equalTo("在营"))
                .body("tier", nullValue());
    }

    @Test
    void aCodeRegisteredTwiceNeedsTheVersionThatWasSeen() {
        String code = registered("Z1");
        String path = "/api/v1/enterprises/" + code;
        put(path, registration("另一名称", "Z1")).statusCode(428);
        json().header("If-None-Match", "*")
                .body(registration("另一名称", "Z1"))
                .put(path)
                .then()
                .statusCode(412);
        String tag = get(path).extract().header("ETag");
        json().header("If-Match", tag)
                .body(registration("另一名称", "Z1"))
                .put(path)
                .then()
                .statusCode(200);
        json().header("If-Match", tag)
                .body(registration("第三名称", "Z1"))
                .put(path)
                .then()
                .statusCode(412);
        get(path + "/name-history").body("items.name", contains("另一名称", "示例企业"));
    }

    @Test
    void aPatchChangesOnlyWhatItNames() {
        String code = registered("Z1");
        String path = "/api/v1/enterprises/" + code;
        String tag = get(path).extract().header("ETag");
        json().contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("""
                        {"industryCode":"3312","channels":["TIKTOK"]}""")
                .patch(path)
                .then()
                .statusCode(200)
                .body("industryCode", equalTo("3312"))
                .body("name", equalTo("示例企业"))
                .body("channels.code", contains("TIKTOK"));
        json().contentType("application/merge-patch+json")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(428);
    }

    @Test
    void aWrongCheckDigitAndEveryOtherFaultAreNamedAtOnce() {
        put("/api/v1/enterprises/91330784MA0000001X", registration("示例", "Z1")).statusCode(422);
        put("/api/v1/enterprises/91330784MA0000001O", registration("示例", "Z1")).statusCode(400);
        put("/api/v1/enterprises/" + Calls.freshCode(), """
                        {"name":"x","divisionCode":"33","industryCode":"1","colour":"red"}""")
                .statusCode(400)
                .body("errors.pointer", hasItem("/name"))
                .body("errors.pointer", hasItem("/divisionCode"))
                .body("errors.pointer", hasItem("/industryCode"))
                .body("errors.pointer", hasItem("/colour"));
    }

    @Test
    void anEnterpriseThatLeftNeedsTheDayItLeft() {
        String code = Calls.freshCode();
        put("/api/v1/enterprises/" + code, """
                {"name":"示例企业","status":"RELOCATED"}""").statusCode(400).body("errors.pointer", contains("/leftOn"));
    }

    @Test
    void namesAreFoundByAPartOfThemShorterOnesFirst() {
        String zone = "SEARCH";
        for (String name : new String[] {"永康市飞鹰电动工具有限公司", "飞鹰电动", "雄鹰工具厂"}) {
            put("/api/v1/enterprises/" + Calls.freshCode(), registration(name, zone))
                    .statusCode(201);
        }
        json().queryParam("q", "飞鹰")
                .queryParam("zone", zone)
                .get("/api/v1/enterprises")
                .then()
                .statusCode(200)
                .body("items.name", contains("飞鹰电动", "永康市飞鹰电动工具有限公司"));
        json().queryParam("q", "鹰")
                .queryParam("zone", zone)
                .get("/api/v1/enterprises")
                .then()
                .body("items", hasSize(3));
        json().queryParam("q", "工具")
                .queryParam("zone", zone)
                .queryParam("limit", 1)
                .get("/api/v1/enterprises")
                .then()
                .body("items.name", contains("雄鹰工具厂"))
                .body("next", not(nullValue()));
    }

    @Test
    void filtersNarrowTheList() {
        String chain = Calls.freshChain();
        String zone = "FILTER";
        String small = registered(zone);
        String large = registered(zone);
        Calls.stands(small, chain, "U01", "1");
        Calls.stands(large, chain, "D01", "0.5");
        Calls.earned(small, 2023, "5000000");
        Calls.earned(large, 2023, "2000000000");
        String list = "/api/v1/enterprises?zone=" + zone;
        get(list + "&chain=" + chain).body("items", hasSize(2));
        get(list + "&chain=" + chain + "&node=D01").body("items.creditCode", contains(large));
        get(list + "&segment=UPSTREAM").body("items.creditCode", contains(small));
        get(list + "&tier=HEAD_GOOSE").body("items.creditCode", contains(large));
        get(list + "&revenueYuanMin=2000000000").body("items.creditCode", contains(large));
        get(list + "&year=2023&revenueYuanMax=5000000").body("items.creditCode", contains(small));
        get(list + "&year=2022&revenueYuanMax=5000000").body("items", hasSize(0));
        get(list + "&industryCode=34").body("items.zoneCode", everyItem(equalTo(zone)));
        get(list + "&leader=true").body("items", hasSize(0));
        get(list + "&colour=red").statusCode(400);
        get(list + "&channel=TIKTOK&innovation=PRODUCT&programme=X.1").body("items", hasSize(0));
    }

    @Test
    void theSameRowsImportedAgainChangeNothing() {
        String chain = Calls.freshChain();
        String code = Calls.freshCode();
        String row = """
                {"creditCode":"%s","name":"导入企业","zoneCode":"Z1","channels":["DOUYIN"],"positions":[{"chainCode":"%s","nodeCode":"C01","primary":true,"revenueShare":0.8,"validFrom":"2021-01-01"}]}
                """.formatted(code, chain);
        importRows("/api/v1/enterprises/import", row).statusCode(200).body("written", equalTo(1));
        String tag = get("/api/v1/enterprises/" + code).extract().header("ETag");
        String positions =
                get("/api/v1/enterprises/" + code + "/positions").extract().header("ETag");
        importRows("/api/v1/enterprises/import", row).statusCode(200).body("rejected", equalTo(0));
        get("/api/v1/enterprises/" + code).header("ETag", equalTo(tag));
        get("/api/v1/enterprises/" + code + "/positions").header("ETag", equalTo(positions));

        String figure = """
                {"creditCode":"%s","year":2023,"revenueYuan":12.5}
                """.formatted(code);
        importRows("/api/v1/annual-figures/import", figure).body("written", equalTo(1));
        String figures = get("/api/v1/enterprises/" + code + "/annual-figures/2023")
                .extract()
                .header("ETag");
        importRows("/api/v1/annual-figures/import", figure).body("rejected", equalTo(0));
        get("/api/v1/enterprises/" + code + "/annual-figures/2023").header("ETag", equalTo(figures));
    }

    @Test
    void anImportNamesTheLineAndFieldOfEveryBadRow() {
        String chain = Calls.freshChain();
        String good = Calls.freshCode();
        String bad = Calls.freshCode();
        importRows("/api/v1/enterprises/import", """
                        {"creditCode":"%s","name":"好企业"}
                        {"creditCode":"%s","name":"坏企业","positions":[{"chainCode":"%s","nodeCode":"U99","revenueShare":1,"validFrom":"2021-01-01"}]}
                        """.formatted(good, bad, chain))
                .statusCode(200)
                .body("written", equalTo(1))
                .body("errors[0].line", equalTo(2))
                .body("errors[0].pointer", equalTo("/positions/0/nodeCode"))
                .body("errors[0].code", equalTo("unknown-node"));
        json().body("""
                {"creditCodes":["%s","%s"]}""".formatted(good, bad))
                .post("/api/v1/enterprises/lookup")
                .then()
                .body("items[0].enterprise.name", equalTo("好企业"))
                .body("items[1].enterprise", nullValue())
                .body("missing", contains(bad));
    }

    @Test
    void enterprisesAreImportedFromCsvWithTheirPositions() {
        String chain = Calls.freshChain();
        String code = Calls.freshCode();
        io.restassured.RestAssured.given()
                .contentType("text/csv; charset=UTF-8")
                .body("""
                        creditCode,name,zoneCode,positions.chainCode,positions.nodeCode,positions.revenueShare,positions.validFrom
                        %s,表格企业,Z1,%s|%s,U01|C01,0.5|0.25,2020-01-01|2020-01-01
                        """.formatted(code, chain, chain).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/enterprises/import")
                .then()
                .statusCode(200)
                .body("written", equalTo(1));
        get("/api/v1/enterprises/" + code + "/positions").body("positions.nodeCode", contains("U01", "C01"));
    }
}
