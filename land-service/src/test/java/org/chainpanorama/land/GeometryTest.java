package org.chainpanorama.land;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class GeometryTest {

    private static final String SQUARE =
            polygon("[[120.5,28.5],[120.51,28.5],[120.51,28.51],[120.5,28.51],[120.5,28.5]]");

    @Test
    void anOutlineIsReadBackAsItCameIn() {
        String code = Land.parcel("10", "\"geometry\":" + SQUARE);
        Land.get("/api/v1/parcels/" + code)
                .body("geometry.type", equalTo("Polygon"))
                .body("geometry.coordinates[0][1]", equalTo(java.util.List.of(120.51f, 28.5f)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "not-closed        | [[120,28],[121,28],[121,29],[120,29]]",
                "not-simple        | [[120,28],[121,29],[121,28],[120,29],[120,28]]",
                "too-few-positions | [[120,28],[121,28],[120,28]]",
                "out-of-bounds     | [[28,120],[28,121],[29,121],[29,120],[28,120]]",
                "not-a-position    | [[120],[121,28],[121,29],[120,29],[120]]",
            })
    void aBrokenOutlineIsRefusedWithItsReason(String reason, String ring) {
        Land.put("/api/v1/parcels/" + Land.newParcelCode(), Land.parcelJson("10", "\"geometry\":" + polygon(ring)))
                .statusCode(422)
                .body("type", endsWith("geometry-invalid"))
                .body("errors[0].code", equalTo(reason));
    }

    @Test
    void aGeometryThatIsNoPolygonIsABadRequest() {
        Land.put(
                        "/api/v1/parcels/" + Land.newParcelCode(),
                        Land.parcelJson("10", "\"geometry\":{\"type\":\"Point\",\"coordinates\":[[[120,28]]]}"))
                .statusCode(400);
    }

    @Test
    void aBoxAndAPolygonFindWhatTheyTouchOrHold() {
        String code = Land.parcel("10", "\"geometry\":" + SQUARE);
        Land.get("/api/v1/parcels?bbox=120.509,28.4,120.6,28.6&limit=200").body("items.parcelCode", hasItem(code));
        Land.get("/api/v1/parcels?bbox=120.511,28.4,120.6,28.6&limit=200").body("items.parcelCode", not(hasItem(code)));
        Land.get("/api/v1/parcels?bbox=120.6,28.4,120.5,28.6").statusCode(400);

        String half = search("[[120.505,28.4],[120.6,28.4],[120.6,28.6],[120.505,28.6],[120.505,28.4]]");
        String whole = search("[[120.4,28.4],[120.6,28.4],[120.6,28.6],[120.4,28.6],[120.4,28.4]]");
        Land.post("/api/v1/parcels/search?limit=200", half).body("items.parcelCode", hasItem(code));
        Land.post("/api/v1/parcels/search?limit=200&relation=WITHIN", half)
                .body("items.parcelCode", not(hasItem(code)));
        Land.post("/api/v1/parcels/search?limit=200&relation=WITHIN", whole).body("items.parcelCode", hasItem(code));
    }

    private static String search(String ring) {
        return "{\"geometry\":" + polygon(ring) + "}";
    }

    private static String polygon(String ring) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}";
    }
}
