package org.chainpanorama.land;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RedevelopmentTest {

    private static final String ACCEPTANCE = "\"evidence\":\"验收表\",\"floorSquareMetres\":2950";

    @Test
    void aParcelHasOneLiveRedevelopment() {
        String parcel = Land.parcel("1000");
        String first = Land.redevelopment(parcel, "SINGLE", "870");

        Land.post("/api/v1/redevelopments", registration(parcel, "2023-01-01"))
                .statusCode(409)
                .body("type", endsWith("already-exists"));
        Land.move(first, "WITHDRAWN", "\"reason\":\"业主退出\"").statusCode(200);
        Land.post("/api/v1/redevelopments", registration(parcel, "2023-01-01"))
                .statusCode(201)
                .header("Location", endsWith(parcel + "-2"));
    }

    @Test
    void theSameKeyGivesTheFirstAnswerAgain() {
        String parcel = Land.parcel("1000");
        String key = Land.newCode("key-");
        var first = Land.post("/api/v1/redevelopments", registration(parcel, "2023-01-01"), key)
                .statusCode(201);
        var again = Land.post("/api/v1/redevelopments", registration(parcel, "2023-01-01"), key)
                .statusCode(201);
        String id = first.extract().path("id");
        again.body("id", equalTo(id)).header("Idempotency-Replayed", "true");
    }

    @Test
    void aPlannedRatioIsNeverTheOneAfter() {
        String id = Land.redevelopment(Land.parcel("1000"), "GOV_DRIVEN", "870");
        Land.move(id, "PLANNED", "\"plannedPlotRatio\":3.5")
                .statusCode(200)
                .body("plannedPlotRatio", equalTo(3.5f))
                .body("plotRatioAfter", nullValue())
                .body("floorAfterSquareMetres", nullValue());
        Land.move(id, "SIGNED", "\"floorSquareMetres\":3500").statusCode(422);
    }

    @Test
    void acceptanceNeedsMeasuredFloorAndDocumentAndSaysBoth() {
        String id = constructing("SINGLE");
        Land.move(id, "ACCEPTED", "")
                .statusCode(409)
                .body("type", endsWith("illegal-transition"))
                .body("unmetGuards.code", containsInAnyOrder("MEASURED_FLOOR", "DOCUMENT"))
                .body("errors.code", containsInAnyOrder("measured-floor", "document"))
                .body("errors.pointer", containsInAnyOrder("/floorSquareMetres", "/evidence"));
        Land.move(id, "ACCEPTED", ACCEPTANCE)
                .statusCode(200)
                .body("plotRatioBefore", equalTo(0.87f))
                .body("plotRatioAfter", equalTo(2.95f))
                .body("acceptedOn", equalTo("2022-04-01"));
        Land.get("/api/v1/redevelopments/" + id + "/transitions")
                .body("allowed", empty())
                .body(
                        "history.to.code",
                        contains("IDENTIFIED", "PLANNED", "SIGNED", "VACATED", "CONSTRUCTING", "ACCEPTED"));
    }

    @Test
    void onlyASingleParcelMaySkipItsDemolition() {
        String id = vacated("SOE_LED");
        Land.move(id, "CONSTRUCTING", "").statusCode(409).body("unmetGuards.code", contains("NEXT_STATE"));
        Land.move(id, "DEMOLISHED", "").statusCode(200);
        Land.move(vacated("SINGLE"), "CONSTRUCTING", "").statusCode(200);
    }

    @Test
    void aMoveBeforeTheLastOneIsRefused() {
        String id = Land.redevelopment(Land.parcel("1000"), "SINGLE", "870");
        Land.post(
                        "/api/v1/redevelopments/" + id + "/transitions",
                        "{\"to\":\"PLANNED\",\"effectiveOn\":\"2022-02-28\"}")
                .statusCode(409)
                .body("unmetGuards.code", contains("DATES_ORDERED"));
    }

    @Test
    void acceptanceBecomesThePlotRatioOfTheParcel() {
        String parcel = Land.parcel("1000");
        String id = Land.redevelopment(parcel, "SINGLE", "870");
        for (String state : new String[] {"PLANNED", "SIGNED", "VACATED", "CONSTRUCTING"}) {
            Land.move(id, state, "").statusCode(200);
        }
        Land.get("/api/v1/parcels/" + parcel).body("plotRatio", equalTo(0.87f));
        Land.move(id, "ACCEPTED", ACCEPTANCE).statusCode(200);
        Land.get("/api/v1/parcels/" + parcel).body("plotRatio", equalTo(2.95f));
        Land.get("/api/v1/parcels/" + parcel + "/plot-ratios").body("items", hasSize(2));
        Land.get("/api/v1/parcels?redevelopmentState=ACCEPTED&limit=200").body("items.parcelCode", hasItem(parcel));
    }

    @Test
    void figuresCanBePutRightButNotAFloorAfterThatDoesNotStand() {
        String id = Land.redevelopment(Land.parcel("1000"), "SINGLE", "870");
        Land.patch("/api/v1/redevelopments/" + id, "{\"floorBeforeSquareMetres\":900}")
                .statusCode(200)
                .body("plotRatioBefore", equalTo(0.9f));
        Land.patch("/api/v1/redevelopments/" + id, "{\"floorAfterSquareMetres\":900}")
                .statusCode(422);
    }

    @Test
    void anImportReplaysAHistoryAndIsIdempotent() {
        String parcel = Land.parcel("1000");
        String row = history(parcel, "[%s,%s]".formatted(move("PLANNED", "2021-02-01"), move("SIGNED", "2021-03-01")));
        Land.importRows("/api/v1/redevelopments/import", row)
                .log()
                .ifValidationFails()
                .body("written", equalTo(1));
        Land.importRows("/api/v1/redevelopments/import", row)
                .log()
                .ifValidationFails()
                .body("written", equalTo(0))
                .body("unchanged", equalTo(1));
        Land.get("/api/v1/redevelopments?parcel=" + parcel)
                .body("items", hasSize(1))
                .body("items[0].state.code", equalTo("SIGNED"));
    }

    @Test
    void anImportKeepsWhatARowDoesNotBringAndPutsRightWhatItDoes() {
        String parcel = Land.parcel("1000");
        String row = history(parcel, "[%s]".formatted(move("PLANNED", "2021-02-01")));
        Land.importRows("/api/v1/redevelopments/import", row).body("created", equalTo(1));
        String day = row.strip().replaceAll(".*\"identifiedOn\":\"([^\"]*)\".*", "$1");
        String key = "{\"parcelCode\":\"%s\",\"identifiedOn\":\"%s\"".formatted(parcel, day);
        Land.importRows("/api/v1/redevelopments/import", key + ",\"remark\":\"补录\",\"floorBeforeSquareMetres\":700}")
                .body("changed", equalTo(1));
        String path = "/api/v1/redevelopments?parcel=" + parcel;
        Land.get(path)
                .body("items[0].remark", equalTo("补录"))
                .body("items[0].floorBeforeSquareMetres", equalTo(700f))
                .body("items[0].state.code", equalTo("PLANNED"));
        Land.importRows("/api/v1/redevelopments/import", key + ",\"remark\":null}")
                .body("changed", equalTo(1));
        Land.get(path).body("items[0].remark", nullValue()).body("items[0].floorBeforeSquareMetres", equalTo(700f));
        Land.importRows("/api/v1/redevelopments/import", key + "}").body("unchanged", equalTo(1));
    }

    @Test
    void aHistoryThatCouldNotHaveHappenedIsRefusedWhole() {
        String parcel = Land.parcel("1000");
        String row = history(parcel, "[%s,%s]".formatted(move("PLANNED", "2021-02-01"), move("VACATED", "2021-03-01")));
        Land.importRows("/api/v1/redevelopments/import", row)
                .body("written", equalTo(0))
                .body("errors[0].pointer", equalTo("/moves/1/to"));
        Land.get("/api/v1/redevelopments?parcel=" + parcel).body("items", empty());
    }

    private static String registration(String parcel, String identifiedOn) {
        return "{\"parcelCode\":\"%s\",\"mode\":\"SINGLE\",\"identifiedOn\":\"%s\"}".formatted(parcel, identifiedOn);
    }

    private static String history(String parcel, String moves) {
        return "{\"parcelCode\":\"%s\",\"mode\":\"SINGLE\",\"identifiedOn\":\"2021-01-01\",\"moves\":%s}\n"
                .formatted(parcel, moves);
    }

    private static String move(String to, String on) {
        return "{\"to\":\"%s\",\"effectiveOn\":\"%s\"}".formatted(to, on);
    }

    private static String vacated(String mode) {
        String id = Land.redevelopment(Land.parcel("1000"), mode, "870");
        for (String state : new String[] {"PLANNED", "SIGNED", "VACATED"})
            Land.move(id, state, "").statusCode(200);
        return id;
    }

    private static String constructing(String mode) {
        String id = vacated(mode);
        Land.move(id, "CONSTRUCTING", "").statusCode(200);
        return id;
    }
}
