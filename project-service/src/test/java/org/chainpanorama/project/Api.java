package org.chainpanorama.project;

import static io.restassured.RestAssured.given;

import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The tests' language: what a caller does over HTTP. */
public final class Api {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private Api() {}

    /** A project code that no other test uses. */
    public static String newCode() {
        return "2401-330784-04-01-" + String.format("%06d", NEXT.getAndIncrement());
    }

    public static RequestSpecification json() {
        return given().contentType(ContentType.JSON)
                .config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)));
    }

    public static Response get(String path) {
        return json().get("/api/v1/" + path);
    }

    public static Response put(String path, String body) {
        return json().body(body).put("/api/v1/" + path);
    }

    /** Replaces what is there, with its present ETag. */
    public static Response replace(String path, String body) {
        return json().header("If-Match", get(path).header("ETag")).body(body).put("/api/v1/" + path);
    }

    public static Response patch(String path, String body) {
        return given().contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", get(path).header("ETag"))
                .body(body.getBytes(StandardCharsets.UTF_8))
                .patch("/api/v1/" + path);
    }

    public static Response post(String path, String body) {
        return json().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/" + path);
    }

    public static Response importRows(String rows) {
        return given().contentType("application/x-ndjson; charset=UTF-8")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/projects/import");
    }

    public static Response move(String code, String to, String effectiveOn, String... evidence) {
        StringBuilder documents = new StringBuilder();
        for (String type : evidence) {
            documents
                    .append(documents.isEmpty() ? "" : ",")
                    .append("{\"type\":\"" + type + "\",\"reference\":\"F-1\"}");
        }
        return post("projects/" + code + "/transitions", """
                {"to":"%s","effectiveOn":"%s","reason":"test","evidence":[%s]}""".formatted(to, effectiveOn, documents));
    }

    /** A registration that can go all the way once its papers are there. */
    public static String registration(String name) {
        return """
                {"name":"%s","zone":"YKEDZ","totalInvestmentYuan":60000000.50,"plannedOutputYuan":90000000,
                 "investor":{"name":"示例投资0001"},"supplyMode":"GRANT","leadSource":"CHAIN","leadOn":"2023-01-05",
                 "capacity":{"value":2,"unit":"GWH_PER_YEAR","confidentiality":"PUBLIC"},
                 "site":{"kind":"PARCEL","code":"330784001002GB00017"},"newLandSquareMetres":20000,
                 "nodes":[{"chainCode":"WJZZ","nodeCode":"C12","intent":"SUPPLEMENT","primary":true},
                          {"chainCode":"WJZZ","nodeCode":"D06","intent":"STRENGTHEN","primary":false}]}""".formatted(name);
    }

    /** A new project at LEAD. */
    public static String newProject() {
        String code = newCode();
        put("projects/" + code, registration("示例项目" + code.substring(18)))
                .then()
                .statusCode(201);
        return code;
    }

    public static void completeTeam(String code) {
        put(
                        "projects/" + code + "/service-team",
                        "{\"name\":\"示例专班\",\"groupReference\":\"G-1\",\"responsiblePerson\":\"示例责任人\"}")
                .then()
                .statusCode(201);
    }

    public static void approve(String code, String type, String acceptedOn, String issuedOn) {
        put(
                        "projects/" + code + "/approvals/" + type,
                        "{\"acceptedOn\":\"%s\",\"issuedOn\":\"%s\"}".formatted(acceptedOn, issuedOn))
                .then()
                .statusCode(201);
    }

    public static void reach(String code, String milestone, String on) {
        put("projects/" + code + "/milestones/" + milestone, "{\"actualOn\":\"%s\"}".formatted(on))
                .then()
                .statusCode(201);
    }
}
