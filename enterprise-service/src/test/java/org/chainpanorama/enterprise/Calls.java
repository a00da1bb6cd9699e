package org.chainpanorama.enterprise;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.chainpanorama.chassis.code.CreditCodes;

/** The few calls that every test of this service makes, as an outside system would make them. */
public final class Calls {

    /** A number of its own for whoever asks, so that tests share a schema without meeting. */
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private Calls() {}

    public static RequestSpecification json() {
        return given().contentType("application/json");
    }

    /** A credit code that nobody has used yet. */
    public static String freshCode() {
        String body = "91330784MA" + "%07d".formatted(NEXT.getAndIncrement());
        return body + CreditCodes.checkCharacter(body);
    }

    /** A chain of its own with nodes U01, C01, D01 and S01. */
    public static String freshChain() {
        String chain = "T" + NEXT.getAndIncrement();
        putChain(chain);
        putNode(chain, "U01", "UPSTREAM");
        putNode(chain, "C01", "MIDSTREAM");
        putNode(chain, "D01", "DOWNSTREAM");
        putNode(chain, "S01", "SERVICE");
        return chain;
    }

    public static ValidatableResponse putChain(String chain) {
        return put("/api/v1/chains/" + chain, """
                {"name":"测试产业链","kind":"MANUFACTURING","catalogueVersion":"1","status":"ESTABLISHED"}""");
    }

    public static ValidatableResponse putNode(String chain, String node, String segment) {
        return put("/api/v1/chains/" + chain + "/nodes/" + node, """
                {"name":"环节%s","segment":"%s","weight":1,"minEnterprises":2,"valueStage":"MANUFACTURING"}""".formatted(node, segment));
    }

    public static ValidatableResponse put(String path, String body) {
        return json().body(body).put(path).then();
    }

    /** Replaces what is there, whatever its version is. */
    public static ValidatableResponse replace(String path, String body) {
        return json().header("If-Match", "*").body(body).put(path).then();
    }

    public static ValidatableResponse get(String path) {
        return given().get(path).then();
    }

    public static ValidatableResponse importRows(String path, String ndjson) {
        return given().contentType("application/x-ndjson; charset=UTF-8")
                .body(ndjson.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then();
    }

    /** Tells everybody the present sums of a year, as far as they may be told. */
    public static ValidatableResponse release(int year) {
        return json().header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"year\":%d}".formatted(year))
                .post("/api/v1/enterprise-statistics/releases")
                .then()
                .statusCode(200);
    }

    /** Registers an enterprise of the zone. */
    public static String registered(String zone) {
        String code = freshCode();
        put("/api/v1/enterprises/" + code, registration("示例企业", zone)).statusCode(201);
        return code;
    }

    public static String registration(String name, String zone) {
        return """
                {"name":"%s","zoneCode":%s,"divisionCode":"330784","industryCode":"3465","aboveScale":true}""".formatted(name, zone == null ? "null" : '"' + zone + '"');
    }

    public static void stands(String code, String chain, String node, String share) {
        replaceOrPut("/api/v1/enterprises/" + code + "/positions", """
                {"positions":[{"chainCode":"%s","nodeCode":"%s","primary":true,"revenueShare":%s,"validFrom":"2020-01-01"}]}""".formatted(chain, node, share));
    }

    public static void earned(String code, int year, String revenueYuan) {
        replaceOrPut("/api/v1/enterprises/" + code + "/annual-figures/" + year, """
                {"revenueYuan":%s,"employees":10,"taxYuan":100}""".formatted(revenueYuan));
    }

    private static void replaceOrPut(String path, String body) {
        if (put(path, body).extract().statusCode() == 428) {
            replace(path, body).statusCode(200);
        }
    }
}
