package org.chainpanorama.land;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TmpDemoTest {
    @Test
    void load() throws Exception {
        var m = new com.fasterxml.jackson.databind.ObjectMapper();
        long t = System.nanoTime();
        for (String l : java.nio.file.Files.readAllLines(java.nio.file.Path.of("/tmp/land/demo.jsonl"))) {
            var r = m.readTree(l);
            var s = given().urlEncodingEnabled(false)
                    .contentType(r.get("contentType").asText() + ";charset=UTF-8")
                    .header("Idempotency-Key", "x")
                    .body(r.get("body").asText().getBytes("UTF-8"))
                    .request(r.get("method").asText(), r.get("path").asText());
            if (s.statusCode() >= 300 || r.get("path").asText().contains("import"))
                System.out.println("DEMO " + r.get("path") + " " + s.statusCode() + " " + s.asString());
        }
        System.out.println("DEMO took " + (System.nanoTime() - t) / 1e9);
        for (String p : new String[] {
            "land-statistics/redevelopment?asOf=2023-12-31&groupBy=mode",
            "land-statistics/redevelopment?asOf=2023-12-31&groupBy=block",
            "land-statistics/redevelopment?asOf=2023-12-31&groupBy=year",
            "land-statistics/redevelopment?asOf=2021-12-31",
            "land-statistics/chains/WJZZ/summary?asOf=2023-12-31",
            "land-statistics/carriers?asOf=2023-12-31",
            "land-statistics/mu-inputs?asOf=2023-12-31&limit=3",
            "blocks?lowEfficiency=true&includeTotal=true&fields=blockCode",
            "blocks/LCC",
            "blocks/LCC/tasks",
            "carriers/ELECTRONICS-PARK",
            "carriers/XIZHU-MICRO-PARK",
            "redevelopments?block=LCC&limit=3",
            "parcels?idle=true&includeTotal=true&limit=1",
            "parcels?bbox=119.96,28.86,119.962,28.862&fields=parcelCode",
            "redevelopments?state=ACCEPTED&block=LCC&includeTotal=true",
            "land-changes?limit=1"
        }) System.out.println("DEMO " + p + "\n  " + given().get("/api/v1/" + p).asString());
        String c = "";
        for (int i = 0; i < 2; i++) {
            var r = given().urlEncodingEnabled(false)
                    .get(i == 0 ? "/api/v1/land-statistics/mu-inputs?asOf=2023-12-31&limit=200" : c);
            c = r.path("next");
            System.out.println("DEMO next " + c + " " + r.path("items.size()"));
            if (c == null) break;
        }
    }
}
