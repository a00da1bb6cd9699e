package org.chainpanorama.enterprise;

import static io.restassured.RestAssured.given;
import static org.chainpanorama.enterprise.Calls.freshChain;
import static org.chainpanorama.enterprise.Calls.freshCode;
import static org.chainpanorama.enterprise.Calls.get;
import static org.chainpanorama.enterprise.Calls.importRows;
import static org.chainpanorama.enterprise.Calls.put;
import static org.chainpanorama.enterprise.Calls.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.chainpanorama.enterprise.rollup.RollupCheck;
import org.junit.jupiter.api.Test;

/** What a row of an import does not bring stays as it is stored. */
@QuarkusTest
class ImportKeepsTest {

    private static final String ENTERPRISES = "/api/v1/enterprises/import";
    private static final String FIGURES = "/api/v1/annual-figures/import";
    private static final String RELATIONS = "/api/v1/supply-relations/import";

    @Inject
    RollupCheck check;

    private static ValidatableResponse csv(String path, String... lines) {
        return given().header("Accept-Language", "en")
                .contentType("text/csv; charset=UTF-8")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(200);
    }

    private static String enterprise(String zone) {
        String code = freshCode();
        put("/api/v1/enterprises/" + code, """
                {"name":"示例企业","zoneCode":"%s","divisionCode":"330784","industryCode":"3465","aboveScale":true,
                 "settledOn":"2019-05-02","programmes":["X.1","X.2"],"channels":["DOUYIN"]}""".formatted(zone)).statusCode(201);
        return code;
    }

    private static Map<String, Object> without(String path, String... fields) {
        Map<String, Object> found = get(path).statusCode(200).extract().path("$");
        Stream.of(fields).forEach(found::remove);
        return found;
    }

    @Test
    void aFileWithFewerColumnsKeepsTheRestOfAnEnterprise() {
        String code = enterprise("KEEP");
        String path = "/api/v1/enterprises/" + code;
        Map<String, Object> before = without(path, "name", "version");
        csv(ENTERPRISES, "creditCode,name", code + ",新名称")
                .body("read", equalTo(1))
                .body("changed", equalTo(1))
                .body("created", equalTo(0));
        get(path).body("name", equalTo("新名称"));
        assertEquals(before, without(path, "name", "version"));
        assertEquals(0, check.drift());
    }

    @Test
    void anEmptyCellOrNullClearsAndAListIsReplaced() {
        String code = enterprise("KEEP");
        String path = "/api/v1/enterprises/" + code;
        csv(ENTERPRISES, "creditCode,settledOn,programmes,aboveScale", code + ",,,")
                .body("changed", equalTo(1));
        get(path)
                .body("settledOn", nullValue())
                .body("programmes", empty())
                .body("aboveScale", equalTo(false))
                .body("zoneCode", equalTo("KEEP"));
        importRows(ENTERPRISES, "{\"creditCode\":\"%s\",\"zoneCode\":null,\"programmes\":[\"X.3\"]}".formatted(code))
                .body("changed", equalTo(1));
        get(path).body("zoneCode", nullValue()).body("programmes", hasSize(1)).body("divisionCode", equalTo("330784"));
        csv(ENTERPRISES, "creditCode,name", code + ",")
                .body("rejected", equalTo(1))
                .body("errors.pointer", contains("/name"))
                .body("errors.code", contains("not-null"));
    }

    @Test
    void positionsStayUnlessTheRowBringsOrClearsThem() {
        String chain = freshChain();
        String code = enterprise("KEEP");
        Calls.stands(code, chain, "C01", "0.5");
        String positions = "/api/v1/enterprises/" + code + "/positions";
        csv(ENTERPRISES, "creditCode,name", code + ",新名称").body("changed", equalTo(1));
        get(positions).body("positions", hasSize(1));
        importRows("/api/v1/positions/import", "{\"creditCode\":\"%s\"}".formatted(code))
                .body("unchanged", equalTo(1));
        importRows("/api/v1/positions/import", "{\"creditCode\":\"%s\",\"positions\":null}".formatted(code))
                .body("errors.pointer", contains("/positions"));
        importRows(ENTERPRISES, "{\"creditCode\":\"%s\",\"positions\":null}".formatted(code))
                .body("changed", equalTo(1));
        get(positions).body("positions", empty());
        importRows(ENTERPRISES, "{\"creditCode\":\"%s\",\"positions\":null}".formatted(code))
                .body("unchanged", equalTo(1));
        assertEquals(0, check.drift());
    }

    @Test
    void theReportAddsUpAndUnchangedRowsMakeNoEventAndNoVersion() {
        String code = enterprise("KEEP");
        String fresh = freshCode();
        String other = enterprise("KEEP");
        String file = """
                {"creditCode":"%1$s","name":"示例企业","channels":["DOUYIN"]}
                {"creditCode":"%2$s","name":"新企业"}
                {"creditCode":"%3$s","industryCode":"3466"}
                {"creditCode":"%4$s","industryCode":"3466"}""".formatted(code, fresh, other, freshCode());
        for (String query : List.of("?dryRun=true", "")) {
            importRows(ENTERPRISES + query, file)
                    .body("read", equalTo(4))
                    .body("created", equalTo(1))
                    .body("changed", equalTo(1))
                    .body("unchanged", equalTo(1))
                    .body("rejected", equalTo(1))
                    .body("written", equalTo(query.isEmpty() ? 2 : 0))
                    .body("errors.line", contains(4))
                    .body("errors.pointer", contains("/name"));
        }
        String tag = get("/api/v1/enterprises/" + other).extract().header("ETag");
        Feed feed = Feed.from(ZoneTokens.EVERY_SCOPE);
        importRows(ENTERPRISES, file).body("unchanged", equalTo(3)).body("written", equalTo(0));
        get("/api/v1/enterprises/" + other).header("ETag", equalTo(tag));
        List<Object> subjects =
                feed.next().stream().map(event -> event.get("subject")).toList();
        assertEquals(
                List.of(),
                subjects.stream().filter(List.of(code, fresh, other)::contains).toList());
    }

    @Test
    void figuresThatTheCallerMayNotSeeAreKept() {
        String code = registered("KEEP");
        String path = "/api/v1/enterprises/" + code + "/annual-figures/2023";
        put(path, "{\"revenueYuan\":1000,\"employees\":10,\"taxYuan\":7,\"confidentiality\":\"RESTRICTED\"}")
                .statusCode(201);
        given().header("Authorization", "Bearer " + ZoneTokens.token("enterprise.read enterprise.write"))
                .contentType("text/csv; charset=UTF-8")
                .body("creditCode,year,employees,source\n%s,2023,11,年报\n%s,2022,,"
                        .formatted(code, code)
                        .getBytes(StandardCharsets.UTF_8))
                .post(FIGURES)
                .then()
                .statusCode(200)
                .body("changed", equalTo(1))
                .body("created", equalTo(1));
        get(path)
                .body("employees", equalTo(11))
                .body("source", equalTo("年报"))
                .body("revenueYuan", equalTo(1000f))
                .body("taxYuan", equalTo(7f))
                .body("confidentiality.code", equalTo("RESTRICTED"));
        get(path + "/history").body("items", hasSize(1));
        csv(FIGURES, "creditCode,year,taxYuan,confidentiality", code + ",2023,,")
                .body("changed", equalTo(1));
        get(path)
                .body("taxYuan", nullValue())
                .body("revenueYuan", equalTo(1000f))
                .body("confidentiality.code", equalTo("INTERNAL"));
        csv(FIGURES, "creditCode,year,taxYuan,confidentiality", code + ",2023,,")
                .body("unchanged", equalTo(1));
        get(path + "/history").body("items", hasSize(2));
        assertEquals(0, check.drift());
    }

    @Test
    void aSupplyRelationKeepsWhatItIsNotTold() {
        String chain = freshChain();
        String supplier = registered("KEEP");
        String customer = registered("KEEP");
        String id = "KEEP-" + supplier;
        csv(
                        RELATIONS,
                        "id,supplierCode,customerCode,chainCode,nodeCode,annualAmountYuan,validFrom,evidence",
                        id + "," + supplier + "," + customer + "," + chain + ",U01,10,2020-01-01,合同")
                .body("created", equalTo(1));
        String path = "/api/v1/supply-relations/" + id;
        Map<String, Object> before = without(path, "annualAmountYuan", "version");
        csv(RELATIONS, "id,annualAmountYuan", id + ",20").body("changed", equalTo(1));
        get(path).body("annualAmountYuan", equalTo(20f));
        assertEquals(before, without(path, "annualAmountYuan", "version"));
        csv(RELATIONS, "id,evidence,annualAmountYuan", id + ",,").body("errors.pointer", contains("/annualAmountYuan"));
        csv(RELATIONS, "id,evidence", id + ",", "NEW-" + id + ",x")
                .body("changed", equalTo(1))
                .body("errors.pointer", hasItem("/supplierCode"));
        get(path).body("evidence", nullValue());
        csv(RELATIONS, "id,evidence,annualAmountYuan", id + ",,20.0").body("unchanged", equalTo(1));
        assertEquals(0, check.drift());
    }

    @Test
    void aRuleThatAStoredValueBreaksSaysThatItIsStored() {
        String code = freshCode();
        put("/api/v1/enterprises/" + code, "{\"name\":\"示例企业\",\"status\":\"MERGED\",\"leftOn\":\"2020-01-01\"}")
                .statusCode(201);
        csv(ENTERPRISES, "creditCode,status", code + ",ACTIVE")
                .body("errors.pointer", contains("/leftOn"))
                .body(
                        "errors[0].message",
                        equalTo("RELOCATED, MERGED and DEREGISTERED need leftOn, other statuses forbid it"
                                + " (the row does not bring it; what is stored counts)"));
        csv(ENTERPRISES, "creditCode,status,leftOn", code + ",ACTIVE,").body("changed", equalTo(1));
    }

    @Test
    void importsOfOtherColumnsAtTheSameTimeKeepEachOthers() throws Exception {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            codes.add(freshCode());
        }
        csv(ENTERPRISES, rows("creditCode,name", codes, "示例企业")).body("created", equalTo(60));
        csv(FIGURES, rows("creditCode,year", codes, "2023")).body("created", equalTo(60));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<ValidatableResponse>> running = List.of(
                pool.submit(() -> csv(ENTERPRISES, rows("creditCode,divisionCode", codes, "330784"))),
                pool.submit(() -> csv(ENTERPRISES, rows("creditCode,industryCode", codes, "3465"))),
                pool.submit(() -> csv(FIGURES, rows("creditCode,year,employees", codes, "2023,5"))),
                pool.submit(() -> csv(FIGURES, rows("creditCode,year,taxYuan", codes, "2023,6"))));
        for (Future<ValidatableResponse> one : running) {
            one.get().body("changed", equalTo(60));
        }
        pool.shutdown();
        for (String code : codes) {
            get("/api/v1/enterprises/" + code)
                    .body("divisionCode", equalTo("330784"))
                    .body("industryCode", equalTo("3465"));
            get("/api/v1/enterprises/" + code + "/annual-figures/2023")
                    .body("employees", equalTo(5))
                    .body("taxYuan", equalTo(6f));
        }
    }

    private static String[] rows(String header, List<String> codes, String cells) {
        return Stream.concat(Stream.of(header), codes.stream().map(code -> code + "," + cells))
                .collect(Collectors.toList())
                .toArray(String[]::new);
    }
}
