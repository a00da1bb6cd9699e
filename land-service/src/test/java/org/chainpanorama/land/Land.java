package org.chainpanorama.land;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The small language of these tests: what a caller of the land service does. */
public final class Land {

    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private Land() {}

    /** A parcel code that no other test has. */
    public static String newParcelCode() {
        return "330784009009GB%05d".formatted(SEQUENCE.incrementAndGet());
    }

    /** A code that no other test has. */
    public static String newCode(String prefix) {
        return prefix + SEQUENCE.incrementAndGet();
    }

    /** A parcel of that many m², registered; its code. */
    public static String parcel(String area) {
        return parcel(area, "");
    }

    /** A parcel with more fields, such as {@code "grade":"D"}; its code. */
    public static String parcel(String area, String more) {
        String code = newParcelCode();
        put("/api/v1/parcels/" + code, parcelJson(area, more)).statusCode(201);
        return code;
    }

    /** The registration of a parcel. */
    public static String parcelJson(String area, String more) {
        return "{\"zone\":\"YKEDZ\",\"areaSquareMetres\":" + area + ",\"landUse\":\"INDUSTRIAL\""
                + (more.isEmpty() ? "" : "," + more) + "}";
    }

    /** A redevelopment identified on 2022-03-01; its id. */
    public static String redevelopment(String parcelCode, String mode, String floorBefore) {
        return post("/api/v1/redevelopments", """
                        {"parcelCode":"%s","mode":"%s","identifiedOn":"2022-03-01","floorBeforeSquareMetres":%s}""".formatted(parcelCode, mode, floorBefore))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A move of a redevelopment on 2022-04-01, with more fields where needed. */
    public static ValidatableResponse move(String id, String to, String more) {
        return post(
                "/api/v1/redevelopments/" + id + "/transitions",
                "{\"to\":\"" + to + "\",\"effectiveOn\":\"2022-04-01\"" + (more.isEmpty() ? "" : "," + more) + "}");
    }

    /** A carrier of that many m² of land, registered; its code. */
    public static String carrier(String more) {
        String code = newCode("CARRIER-");
        put(
                        "/api/v1/carriers/" + code,
                        "{\"zone\":\"YKEDZ\",\"name\":\"示例园\",\"kind\":\"PARK\",\"landSquareMetres\":10000"
                                + (more.isEmpty() ? "" : "," + more) + "}")
                .statusCode(201);
        return code;
    }

    /** A unit of a carrier with that much floor. */
    public static void unit(String carrierCode, String unitCode, String floor) {
        put("/api/v1/carriers/" + carrierCode + "/units/" + unitCode, "{\"floorSquareMetres\":" + floor + "}")
                .statusCode(201);
    }

    public static ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public static ValidatableResponse put(String path, String json) {
        return request().contentType("application/json").body(json).put(path).then();
    }

    /** Replaces what is there now, whatever its version. */
    public static ValidatableResponse replace(String path, String json) {
        return request()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(json)
                .put(path)
                .then();
    }

    /** Puts it, whether it is there or not. */
    public static ValidatableResponse putOrReplace(String path, String json) {
        boolean there = request().get(path.replaceAll("/[^/]*$", "")).asString().contains(path.replaceAll(".*/", "\""));
        return there ? replace(path, json) : put(path, json);
    }

    public static ValidatableResponse patch(String path, String json) {
        return request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(json)
                .patch(path)
                .then();
    }

    public static ValidatableResponse post(String path, String json) {
        return post(path, json, UUID.randomUUID().toString());
    }

    public static ValidatableResponse post(String path, String json, String idempotencyKey) {
        return request()
                .contentType("application/json")
                .header("Idempotency-Key", idempotencyKey)
                .body(json)
                .post(path)
                .then();
    }

    /** Imports rows, one JSON object a line. */
    public static ValidatableResponse importRows(String path, String rows) {
        return request()
                .contentType("application/x-ndjson; charset=UTF-8")
                .body(rows.getBytes(UTF_8))
                .post(path)
                .then();
    }

    private static RequestSpecification request() {
        return given().urlEncodingEnabled(true);
    }
}
