package org.chainpanorama.land;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chainpanorama.chassis.testing.ZoneDatabase;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ZoneDatabase.class)
@QuarkusTestResource(ZoneTokens.class)
class ParcelTest {

    @Test
    void aRegisteredParcelIsReadBackWithItsAreaInMu() {
        String code = Land.parcel(
                "6000.00", "\"grade\":\"B\",\"chainNodes\":[{\"chainCode\":\"WJZZ\",\"nodeCode\":\"C08\"}]");

        Land.get("/api/v1/parcels/" + code)
                .statusCode(200)
                .body("parcelCode", equalTo(code))
                .body("areaMu", equalTo(9.0f))
                .body("landUse.label", equalTo("工业用地"))
                .body("grade.code", equalTo("B"))
                .body("idle", equalTo(false))
                .body("plotRatio", nullValue())
                .body("chainNodes[0].nodeCode", equalTo("C08"))
                .body("chainNodes[0].nodeStatus.code", equalTo("UNVERIFIED"));
    }

    @Test
    void aParcelCodeOfTheWrongFormIsNamedAsThePathParameter() {
        Land.put("/api/v1/parcels/330784", Land.parcelJson("1", ""))
                .statusCode(400)
                .body("errors[0].in", equalTo("path"))
                .body("errors[0].name", equalTo("parcelCode"));
    }

    @Test
    void anAreaOfZeroAndAMissingUseAreToldTogether() {
        Land.put("/api/v1/parcels/" + Land.newParcelCode(), "{\"zone\":\"YKEDZ\",\"areaSquareMetres\":0}")
                .statusCode(400)
                .body("errors.pointer", contains("/areaSquareMetres", "/landUse"));
    }

    @Test
    void replacingWithoutIfMatchIsRefused() {
        String code = Land.parcel("10");
        Land.put("/api/v1/parcels/" + code, Land.parcelJson("11", "")).statusCode(428);
    }

    @Test
    void aPatchLeavesWhatItDoesNotName() {
        String code = Land.parcel("10", "\"name\":\"示例宗地\"");
        Land.patch("/api/v1/parcels/" + code, "{\"idle\":true}")
                .statusCode(200)
                .body("idle", equalTo(true))
                .body("name", equalTo("示例宗地"))
                .body("version", equalTo(1));
    }

    @Test
    void anUnknownBlockIsRefusedWithItsPointer() {
        Land.put("/api/v1/parcels/" + Land.newParcelCode(), Land.parcelJson("10", "\"blockCode\":\"NOWHERE\""))
                .statusCode(422)
                .body("type", endsWith("rule-violated"))
                .body("errors[0].pointer", equalTo("/blockCode"));
    }

    @Test
    void usersMayNotHoldMoreLandThanThereIs() {
        String code = Land.parcel("100");
        Land.replace("/api/v1/parcels/" + code + "/users", users("60", "41"))
                .statusCode(422)
                .body("errors[0].code", equalTo("exceeds-parcel"));
        Land.replace("/api/v1/parcels/" + code + "/users", users("60", "40"))
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void aParcelIsFoundByItsUserGradeAndText() {
        String code = Land.parcel("100", "\"grade\":\"D\",\"location\":\"城西100%号\"");
        Land.replace("/api/v1/parcels/" + code + "/users", users("60", "40")).statusCode(200);

        Land.get("/api/v1/parcels?grade=D&grade=C&user=" + CODE_1)
                .statusCode(200)
                .body("items.parcelCode", hasItem(code));
        Land.get("/api/v1/parcels?q=100%号").statusCode(200).body("items.parcelCode", contains(code));
        Land.get("/api/v1/parcels?grade=A").statusCode(200).body("items.parcelCode", not(hasItem(code)));
    }

    @Test
    void anUnknownFilterValueIsABadRequest() {
        Land.get("/api/v1/parcels?grade=Z").statusCode(400).body("errors[0].name", equalTo("grade"));
        Land.get("/api/v1/redevelopments?identifiedFrom=1.1.2023")
                .statusCode(400)
                .body("errors[0].name", equalTo("identifiedFrom"));
        Land.get("/api/v1/parcels?colour=red").statusCode(400).body("type", endsWith("unknown-parameter"));
    }

    @Test
    void theLatestObservationIsThePlotRatioOfTheParcel() {
        String code = Land.parcel("1000");
        observe(code, "2023-05-01", "2950");
        observe(code, "2020-05-01", "870");

        Land.get("/api/v1/parcels/" + code)
                .body("plotRatio", equalTo(2.95f))
                .body("plotRatioOn", equalTo("2023-05-01"));
        Land.get("/api/v1/parcels/" + code + "/plot-ratios").body("items.plotRatio", contains(0.87f, 2.95f));
        Land.get("/api/v1/parcels?plotRatioMin=2.95&plotRatioMax=2.95").body("items.parcelCode", hasItem(code));
    }

    @Test
    void aPlotRatioAboveTenIsRefused() {
        String code = Land.parcel("1000");
        Land.put(
                        "/api/v1/parcels/" + code + "/plot-ratios/2023-01-01",
                        "{\"countedFloorSquareMetres\":10001,\"source\":\"x\"}")
                .statusCode(422);
    }

    @Test
    void lookupAnswersInOrderAndNamesTheMisses() {
        String one = Land.parcel("1");
        String two = Land.parcel("2");
        String none = Land.newParcelCode();
        Land.post("/api/v1/parcels/lookup", "{\"keys\":[\"%s\",\"%s\",\"%s\"]}".formatted(two, none, one))
                .statusCode(200)
                .body("items.key", contains(two, none, one))
                .body("items[1].item", nullValue())
                .body("missing", contains(none));
    }

    @Test
    void anImportTakesGoodRowsAndPointsAtBadOnes() {
        String good = Land.newParcelCode();
        String bad = Land.newParcelCode();
        Land.importRows(
                        "/api/v1/parcels/import",
                        "{\"parcelCode\":\"" + good + "\","
                                + Land.parcelJson("5", "").substring(1) + "\n{\"parcelCode\":\"" + bad + "\","
                                + Land.parcelJson("5", "\"blockCode\":\"NOWHERE\"")
                                        .substring(1) + "\n")
                .statusCode(200)
                .body("written", equalTo(1))
                .body("errors[0].line", equalTo(2))
                .body("errors[0].pointer", equalTo("/blockCode"));
        Land.get("/api/v1/parcels/" + good).statusCode(200);
        Land.get("/api/v1/parcels/" + bad).statusCode(404).body("detail", containsString(bad));
    }

    @Test
    void anImportKeepsWhatARowDoesNotBringAndClearsWhatIsNull() {
        String code = Land.newParcelCode();
        String whole = """
                {"parcelCode":"%s","zone":"YKEDZ","areaSquareMetres":100,"landUse":"INDUSTRIAL","grade":"B","idle":true,"name":"示例宗地",
                "users":[{"creditCode":"%s","usedSquareMetres":50,"basis":"OWNED","usedFrom":"2020-01-01"}],
                "geometry":{"type":"Polygon","coordinates":[[[120.01,28.9],[120.02,28.9],[120.02,28.91],[120.01,28.91],[120.01,28.9]]]}}""".formatted(code, CODE_1).replace("\n", "");
        Land.importRows("/api/v1/parcels/import", whole).body("created", equalTo(1));
        String path = "/api/v1/parcels/" + code;
        String tag = Land.get(path).extract().header("ETag");
        Land.importRows("/api/v1/parcels/import", whole)
                .body("unchanged", equalTo(1))
                .body("written", equalTo(0));
        Land.get(path).header("ETag", equalTo(tag));
        Land.importRows("/api/v1/parcels/import", "{\"parcelCode\":\"%s\",\"grade\":\"A\"}".formatted(code))
                .body("changed", equalTo(1));
        Land.get(path)
                .body("grade.code", equalTo("A"))
                .body("name", equalTo("示例宗地"))
                .body("idle", equalTo(true))
                .body("geometry.coordinates[0]", hasSize(5));
        Land.get(path + "/users").body("items", hasSize(1));
        Land.importRows(
                        "/api/v1/parcels/import",
                        "{\"parcelCode\":\"%s\",\"name\":null,\"geometry\":null,\"users\":null}".formatted(code))
                .body("changed", equalTo(1));
        Land.get(path).body("name", nullValue()).body("geometry", nullValue()).body("grade.code", equalTo("A"));
        Land.get(path + "/users").body("items", hasSize(0));
        Land.importRows(
                        "/api/v1/parcels/import",
                        "{\"parcelCode\":\"%s\",\"zone\":null}\n{\"parcelCode\":\"%s\",\"grade\":\"A\"}"
                                .formatted(code, Land.newParcelCode()))
                .body("errors.findAll { it.line == 1 }.pointer", contains("/zone"))
                .body("errors.findAll { it.line == 2 }.size()", equalTo(3));
    }

    private static final String CODE_1 = "91999999M00000019U";

    private static void observe(String code, String day, String floor) {
        Land.put(
                        "/api/v1/parcels/" + code + "/plot-ratios/" + day,
                        "{\"countedFloorSquareMetres\":" + floor + ",\"source\":\"测绘\"}")
                .statusCode(201);
    }

    private static String users(String one, String two) {
        return """
                {"items":[{"creditCode":"%s","usedSquareMetres":%s,"basis":"OWNED","usedFrom":"2020-01-01"},
                          {"creditCode":"%s","usedSquareMetres":%s,"basis":"LEASED","usedFrom":"2021-01-01"}]}""".formatted(CODE_1, one, "91999999M00000027N", two);
    }
}
