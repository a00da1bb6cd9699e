package org.chainpanorama.land;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OgcTest {

    private static final String CGCS2000 = "http://www.opengis.net/def/crs/EPSG/0/4490";
    private static final String OUTLINE =
            "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[121.5,27.5],[121.51,27.5],[121.51,27.51],[121.5,27.51],[121.5,27.5]]]}";

    @Test
    void theLandingPageLeadsToDescriptionConformanceAndData() {
        Land.get("/ogc").statusCode(200).body("links.rel", hasItems("self", "service-desc", "conformance", "data"));
        Land.get("/ogc/conformance").body("conformsTo", hasSize(4));
        Land.get("/ogc/collections").body("collections.id", contains("parcels", "blocks", "carriers"));
        Land.get("/ogc/collections/parcels").body("crs", hasItem(CGCS2000));
        Land.get("/ogc/collections/roads").statusCode(404);
    }

    @Test
    void featuresAreGeoJsonAndTheirPropertiesCarryNoSecondOutline() {
        String code = Land.parcel("10", OUTLINE);
        Land.get("/ogc/collections/parcels/items/" + code)
                .statusCode(200)
                .contentType("application/geo+json")
                .header("Content-Crs", "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>")
                .body("type", equalTo("Feature"))
                .body("id", equalTo(code))
                .body("geometry.coordinates[0][0]", equalTo(List.of(121.5f, 27.5f)))
                .body("properties.parcelCode", equalTo(code))
                .body("properties.geometry", nullValue())
                .body("links.rel", contains("self", "collection"));
    }

    @Test
    void cgcs2000HasLatitudeFirstInBoxAndAnswer() {
        String code = Land.parcel("10", OUTLINE);
        given().queryParam("crs", CGCS2000)
                .queryParam("bbox-crs", CGCS2000)
                .queryParam("bbox", "27.4,121.4,27.6,121.6")
                .get("/ogc/collections/parcels/items")
                .then()
                .statusCode(200)
                .header("Content-Crs", "<" + CGCS2000 + ">")
                .body("features.id", hasItem(code))
                .body("features[0].geometry.coordinates[0][0]", equalTo(List.of(27.5f, 121.5f)));
        Land.get("/ogc/collections/parcels/items?bbox=122,27,123,28").body("features.id", not(hasItem(code)));
        Land.get("/ogc/collections/parcels/items?crs=EPSG:4326").statusCode(400).body("errors[0].name", equalTo("crs"));
        Land.get("/ogc/collections/parcels/items?colour=red").statusCode(400);
    }

    @Test
    void theNextLinkLeadsOn() {
        Land.parcel("10");
        Land.parcel("10");
        var first = Land.get("/ogc/collections/parcels/items?limit=1")
                .statusCode(200)
                .body("numberReturned", equalTo(1));
        String next = first.extract().path("links.find { it.rel == 'next' }.href");
        String id = first.extract().path("features[0].id");
        given().urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("features[0].id", not(equalTo(id)))
                .body("links.find { it.rel == 'self' }.href", notNullValue());
    }

    @Test
    void carriersAndBlocksAreFeaturesToo() {
        String carrier = Land.carrier("");
        Land.get("/ogc/collections/carriers/items/" + carrier)
                .statusCode(200)
                .body("properties.carrierCode", endsWith(carrier));
        Land.get("/ogc/collections/blocks/items?datetime=2023-01-01T00:00:00Z/..")
                .statusCode(200);
        Land.get("/ogc/collections/blocks/items?datetime=yesterday").statusCode(400);
    }

    @Test
    void linksAreNotMadeFromWhatACallerSaysOfItself() {
        given().header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "javascript")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "host=evil.example;proto=javascript")
                .get("/ogc")
                .then()
                .statusCode(200)
                .body("links.href", everyItem(matchesPattern("http://(localhost|127\\.0\\.0\\.1):\\d+/(?!evil).*")));
    }
}
