package org.chainpanorama.enterprise;

import static io.restassured.RestAssured.given;
import static org.chainpanorama.enterprise.Calls.freshChain;
import static org.chainpanorama.enterprise.Calls.freshCode;
import static org.chainpanorama.enterprise.Calls.get;
import static org.chainpanorama.enterprise.Calls.importRows;
import static org.chainpanorama.enterprise.Calls.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.List;
import org.chainpanorama.enterprise.rollup.RollupCheck;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PositionImportTest {

    private static final String IMPORT = "/api/v1/positions/import";

    @Inject
    RollupCheck check;

    private static String row(String code, String chain, String node, String share) {
        return """
                {"creditCode":"%s","positions":[{"chainCode":"%s","nodeCode":"%s","primary":true,"revenueShare":%s,"validFrom":"2020-01-01"}]}""".formatted(code, chain, node, share);
    }

    @Test
    void positionsAreReplacedByTheLastRowAndAgainChangesNothing() {
        String chain = freshChain();
        String code = registered("POS");
        String rows = row(code, chain, "U01", "1") + "\n" + row(code, chain, "C01", "0.5");
        importRows(IMPORT, rows).statusCode(200).body("written", equalTo(2)).body("rejected", equalTo(0));
        int version = get("/api/v1/enterprises/" + code + "/positions")
                .body("positions.nodeCode", contains("C01"))
                .body("positions[0].revenueShare", equalTo(0.5f))
                .extract()
                .path("version");
        importRows(IMPORT, row(code, chain, "C01", "0.5"))
                .body("written", equalTo(0))
                .body("unchanged", equalTo(1));
        get("/api/v1/enterprises/" + code + "/positions").body("version", equalTo(version));
        assertEquals(0, check.drift());
    }

    @Test
    void theRulesOfASingleWriteHoldForRows() {
        String chain = freshChain();
        String code = registered("POS");
        String twice = """
                {"creditCode":"%1$s","positions":[
                {"chainCode":"%2$s","nodeCode":"U01","primary":true,"revenueShare":0.6,"validFrom":"2020-01-01"},
                {"chainCode":"%2$s","nodeCode":"C01","primary":true,"revenueShare":0.6,"validFrom":"2020-01-01"}]}""".formatted(code, chain).replace("\n", "");
        importRows(IMPORT, twice + "\n" + row(freshCode(), chain, "U01", "1") + "\n" + row(code, chain, "U99", "1"))
                .body("rejected", equalTo(3))
                .body("errors.findAll { it.line == 1 }.code", hasItems("share-sum", "second-primary"))
                .body("errors.find { it.line == 2 }.code", equalTo("not-registered"))
                .body("errors.find { it.line == 2 }.pointer", equalTo("/creditCode"))
                .body("errors.find { it.line == 3 }.code", equalTo("unknown-node"))
                .body("errors.find { it.line == 3 }.pointer", equalTo("/positions/0/nodeCode"));
    }

    @Test
    void csvListsPositionsSideBySide() {
        String chain = freshChain();
        String code = registered("POS");
        String csv = """
                creditCode,positions.chainCode,positions.nodeCode,positions.primary,positions.revenueShare,positions.validFrom,positions.products
                %1$s,%2$s|%2$s,U01|C01,true|false,0.25|0.75,2020-01-01|2021-01-01,不锈钢|保温杯
                """.formatted(code, chain);
        given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("text/csv", ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("text/csv;charset=GB18030")
                .body(csv.getBytes(Charset.forName("GB18030")))
                .post(IMPORT)
                .then()
                .statusCode(200)
                .body("written", equalTo(1));
        get("/api/v1/enterprises/" + code + "/positions")
                .body("positions.nodeCode", equalTo(List.of("U01", "C01")))
                .body("positions.products", equalTo(List.of("不锈钢", "保温杯")));
    }
}
