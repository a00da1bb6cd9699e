package org.chainpanorama.land;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LineageTest {

    @Test
    void theChildrenOfASplitSumToTheirParent() {
        String parent = Land.parcel("1000.00", "\"grade\":\"C\"");
        Land.post("/api/v1/parcels/" + parent + "/split", split("400", "599.99"))
                .statusCode(422)
                .body("errors[0].code", equalTo("area-sum"));
        Land.get("/api/v1/parcels/" + parent).body("status.code", equalTo("LIVE"));

        var children = Land.post("/api/v1/parcels/" + parent + "/split", split("400", "600"))
                .statusCode(200)
                .body("items.grade.code", contains("C", "C"));
        String child = children.extract().path("items[0].parcelCode");
        Land.get("/api/v1/parcels/" + parent)
                .body("status.code", equalTo("SPLIT"))
                .body("retiredOn", equalTo("2023-06-30"));
        Land.get("/api/v1/parcels/" + child + "/lineage").body("ancestors.parentCode", contains(parent));
        Land.get("/api/v1/parcels/" + parent + "/lineage").body("descendants", hasSize(2));
    }

    @Test
    void aMergedParcelHasTheSumAndTheWholeLineage() {
        String grandparent = Land.parcel("1000");
        var parts = Land.post("/api/v1/parcels/" + grandparent + "/split", split("400", "600"));
        String one = parts.extract().path("items[0].parcelCode");
        String two = parts.extract().path("items[1].parcelCode");
        String merged = Land.newParcelCode();

        Land.post("/api/v1/parcels/merge", merge(one, two, merged, "999")).statusCode(422);
        Land.post("/api/v1/parcels/merge", merge(one, two, merged, "1000"))
                .statusCode(200)
                .body("parcelCode", equalTo(merged));
        Land.get("/api/v1/parcels/" + one).body("status.code", equalTo("MERGED"));
        Land.get("/api/v1/parcels/" + merged + "/lineage").body("ancestors.depth", contains(1, 1, 2, 2));
        Land.post("/api/v1/parcels/merge", merge(one, two, Land.newParcelCode(), "1000"))
                .statusCode(409);
    }

    @Test
    void aParcelWithALineageKeepsItsArea() {
        String parent = Land.parcel("1000");
        String child = Land.post("/api/v1/parcels/" + parent + "/split", split("400", "600"))
                .extract()
                .path("items[0].parcelCode");
        Land.patch("/api/v1/parcels/" + child, "{\"areaSquareMetres\":401}").statusCode(422);
        Land.patch("/api/v1/parcels/" + child, "{\"name\":\"示例\"}").statusCode(200);
        Land.patch("/api/v1/parcels/" + parent, "{\"name\":\"示例\"}").statusCode(409);
    }

    @Test
    void aParcelUnderRedevelopmentIsNotSplit() {
        String parcel = Land.parcel("1000");
        Land.redevelopment(parcel, "SINGLE", "870");
        Land.post("/api/v1/parcels/" + parcel + "/split", split("500", "500"))
                .statusCode(409)
                .body("type", endsWith("illegal-transition"));
    }

    /** A split into two new parcels of these areas. */
    static String split(String one, String two) {
        return """
                {"effectiveOn":"2023-06-30","reason":"部分改造","children":[
                  {"parcelCode":"%s","areaSquareMetres":%s},{"parcelCode":"%s","areaSquareMetres":%s}]}""".formatted(Land.newParcelCode(), one, Land.newParcelCode(), two);
    }

    private static String merge(String one, String two, String child, String area) {
        return """
                {"effectiveOn":"2023-07-31","reason":"连片改造","parents":["%s","%s"],
                 "child":{"parcelCode":"%s","areaSquareMetres":%s}}""".formatted(one, two, child, area);
    }
}
