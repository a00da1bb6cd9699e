package org.chainpanorama.land;

import static org.chainpanorama.land.Land.get;
import static org.chainpanorama.land.Land.importRows;
import static org.chainpanorama.land.Land.newCode;
import static org.chainpanorama.land.Land.newParcelCode;
import static org.chainpanorama.land.Land.parcelJson;
import static org.chainpanorama.land.Land.post;
import static org.chainpanorama.land.Land.put;
import static org.chainpanorama.land.Land.replace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.chainpanorama.chassis.testing.DefaultToken;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

/** A caller bound to the zone SCOPEB, rows of the zone SCOPEA. */
@QuarkusTest
class ZoneScopeTest {

    private static final String TENANT = "91330784MA00000014";

    private static void asB(Runnable calls) {
        DefaultToken.with(ZoneTokens.boundTo("SCOPEB"), calls);
    }

    private static String in(String zone, String more) {
        return parcelJson("1000", more).replace("YKEDZ", zone);
    }

    private static String parcelIn(String zone, String more) {
        String code = newParcelCode();
        put("/api/v1/parcels/" + code, in(zone, more)).statusCode(201);
        return code;
    }

    private static String blockJson(String zone) {
        return "{\"zone\":\"" + zone + "\",\"name\":\"示例区块\",\"lowEfficiency\":true}";
    }

    private static String carrierJson(String zone) {
        return "{\"zone\":\"" + zone + "\",\"name\":\"示例园\",\"kind\":\"PARK\",\"landSquareMetres\":10000,"
                + "\"leasableFloorSquareMetres\":500}";
    }

    @Test
    void landOfAnotherZoneIsFoundByNoKey() {
        String parcel = parcelIn("SCOPEA", "");
        String redevelopment = Land.redevelopment(parcel, "SINGLE", "500");
        String block = newCode("B");
        put("/api/v1/blocks/" + block, blockJson("SCOPEA")).statusCode(201);
        String carrier = newCode("C");
        put("/api/v1/carriers/" + carrier, carrierJson("SCOPEA")).statusCode(201);
        Land.unit(carrier, "U1", "400");
        String hold = post(
                        "/api/v1/site-holds",
                        "{\"siteType\":\"UNIT\",\"carrierCode\":\"" + carrier
                                + "\",\"unitCode\":\"U1\",\"projectCode\":\"P-1\"}")
                .statusCode(201)
                .extract()
                .path("id");
        asB(() -> {
            for (String path : new String[] {
                "parcels/" + parcel,
                "parcels/" + parcel + "/users",
                "parcels/" + parcel + "/rights",
                "parcels/" + parcel + "/plot-ratios",
                "parcels/" + parcel + "/lineage",
                "redevelopments/" + redevelopment,
                "redevelopments/" + redevelopment + "/transitions",
                "blocks/" + block,
                "blocks/" + block + "/tasks",
                "carriers/" + carrier,
                "carriers/" + carrier + "/units",
                "carriers/" + carrier + "/leases",
                "site-holds/" + hold
            }) {
                get("/api/v1/" + path).statusCode(404);
            }
            get("/ogc/collections/parcels/items/" + parcel).statusCode(404);
            post("/api/v1/parcels/lookup", "{\"keys\":[\"" + parcel + "\"]}").body("missing", contains(parcel));
        });
    }

    @Test
    void listsLeaveOtherZonesOut() {
        String a = parcelIn("SCOPEA", "");
        String b = parcelIn("SCOPEB", "");
        Land.redevelopment(a, "SINGLE", "500");
        asB(() -> {
            get("/api/v1/parcels?limit=200")
                    .body("items.parcelCode", hasItem(b))
                    .body("items.zone.findAll { it != 'SCOPEB' }", empty());
            get("/api/v1/parcels?zone=SCOPEA&includeTotal=true")
                    .body("items", empty())
                    .body("total", equalTo(0));
            get("/api/v1/parcels?q=" + a).body("items", empty());
            get("/api/v1/redevelopments?parcel=" + a).body("items", empty());
            get("/api/v1/blocks?zone=SCOPEA").body("items", empty());
            get("/api/v1/carriers?zone=SCOPEA").body("items", empty());
            get("/ogc/collections/parcels/items?limit=200")
                    .body("features.properties.zone.findAll { it != 'SCOPEB' }", empty());
        });
    }

    @Test
    void nothingIsWrittenIntoAnotherZone() {
        String a = parcelIn("SCOPEA", "");
        String b = parcelIn("SCOPEB", "");
        String fresh = newParcelCode();
        asB(() -> {
            put("/api/v1/parcels/" + fresh, in("SCOPEA", "")).statusCode(403);
            put("/api/v1/parcels/" + a, in("SCOPEB", "")).statusCode(403);
            replace("/api/v1/parcels/" + b, in("SCOPEA", "")).statusCode(403);
            put("/api/v1/blocks/" + newCode("B"), blockJson("SCOPEA")).statusCode(403);
            put("/api/v1/carriers/" + newCode("C"), carrierJson("SCOPEA")).statusCode(403);
            put("/api/v1/parcels/" + a + "/plot-ratios/2023-01-01", "{\"countedFloorSquareMetres\":1,\"source\":\"x\"}")
                    .statusCode(404);
            post(
                            "/api/v1/redevelopments",
                            "{\"parcelCode\":\"" + a + "\",\"mode\":\"SINGLE\",\"identifiedOn\":\"2022-03-01\"}")
                    .statusCode(422);
            String row = "{\"parcelCode\":\"%s\",\"zone\":\"%s\",\"areaSquareMetres\":10,\"landUse\":\"INDUSTRIAL\"}\n";
            importRows(
                            "/api/v1/parcels/import",
                            row.formatted(fresh, "SCOPEA")
                                    + row.formatted(newParcelCode(), "SCOPEB")
                                    + row.formatted(a, "SCOPEB"))
                    .body("written", equalTo(1))
                    .body("errors.code", contains("outside-zone", "outside-zone"));
        });
        get("/api/v1/parcels/" + a).body("zone", equalTo("SCOPEA"));
        get("/api/v1/parcels/" + b).body("zone", equalTo("SCOPEB"));
        get("/api/v1/parcels/" + fresh).statusCode(404);
    }

    @Test
    void statisticsAreOfTheCallersZoneUnlessItAsksForAnother() {
        String serves = "\"chainNodes\":[{\"chainCode\":\"WJZZ\",\"nodeCode\":\"U15\"}]";
        String a = parcelIn("SCOPEA", serves);
        String redevelopment = Land.redevelopment(a, "SINGLE", "500");
        for (String state : new String[] {"PLANNED", "SIGNED", "VACATED", "CONSTRUCTING"}) {
            Land.move(redevelopment, state, "").statusCode(200);
        }
        Land.move(redevelopment, "ACCEPTED", "\"floorSquareMetres\":2000,\"evidence\":\"D-1\"")
                .statusCode(200);
        put("/api/v1/parcels/" + parcelIn("SCOPEA", "") + "/users", "{\"items\":[]}");
        String carrier = newCode("C");
        put("/api/v1/carriers/" + carrier, carrierJson("SCOPEA")).statusCode(201);
        Land.unit(carrier, "U1", "400");
        put("/api/v1/carriers/" + carrier + "/leases/L1", """
                {"unitCode":"U1","tenantCreditCode":"%s","areaSquareMetres":100,"startsOn":"2022-01-01"}""".formatted(TENANT)).statusCode(201);
        get("/api/v1/land-statistics/mu-inputs?limit=200").body("items.creditCode", hasItem(TENANT));
        asB(() -> {
            get("/api/v1/land-statistics/carriers?zone=SCOPEA").statusCode(403);
            get("/api/v1/land-statistics/carriers").body("total.carrierCount", equalTo(0));
            get("/api/v1/land-statistics/redevelopment").body("total.parcelCount", equalTo(0));
            get("/api/v1/land-statistics/redevelopment?groupBy=block").body("groups", empty());
            get("/api/v1/land-statistics/chains/WJZZ/summary").body("totals.parcelCount", equalTo(0));
            get("/api/v1/land-statistics/mu-inputs").body("items", empty());
        });
    }

    @Test
    void theFeedTellsWhatHappenedInTheZone() {
        String after = last(null);
        String a = parcelIn("SCOPEA", "");
        String b = parcelIn("SCOPEB", "");
        Land.redevelopment(a, "SINGLE", "500");
        replace("/api/v1/parcels/" + b, in("SCOPEA", "")).statusCode(200);
        asB(() -> get("/api/v1/land-changes?limit=1000&after=" + after)
                .body("items.subject.findAll { it != '" + b + "' }", empty())
                .body("items.type", contains("parcel.registered", "parcel.left-zone"))
                .body("items.data[1]", nullValue()));
    }

    /** The cursor behind all that has happened. */
    private static String last(String cursor) {
        String next = get("/api/v1/land-changes?limit=1000" + (cursor == null ? "" : "&after=" + cursor))
                .extract()
                .path("next");
        return next.equals(cursor) ? cursor : last(next);
    }
}
