package org.chainpanorama.system;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A zone in which nobody reads without a token, its own services included. */
class ClosedZoneIT {

    @TempDir
    Path state;

    @Test
    void ownersCheckNodesAgainstACatalogueThatIsClosedToStrangers() {
        try (Zone zone = Zone.start(ZoneSettings.forTests(state).withoutDemo().closed())) {
            given().get(zone.gateway() + "/api/v1/chains").then().statusCode(401);
            put(zone, "/api/v1/chains/CLOSED", """
                    {"name":"封闭链","kind":"MANUFACTURING","catalogueVersion":"1","status":"ESTABLISHED"}""");
            put(zone, "/api/v1/chains/CLOSED/nodes/U01", """
                    {"name":"环节","segment":"UPSTREAM","weight":1,"minEnterprises":1,"valueStage":"MANUFACTURING"}""");
            put(zone, "/api/v1/projects/2401-330784-04-01-000001", """
                    {"name":"示例项目","zone":"YKEDZ",
                     "nodes":[{"chainCode":"CLOSED","nodeCode":"U01","intent":"SUPPLEMENT","primary":true}]}""")
                    .body("nodes.nodeStatus.code", contains("VERIFIED"));
            put(zone, "/api/v1/parcels/330784001002GB00001", """
                    {"zone":"YKEDZ","areaSquareMetres":1000,"landUse":"INDUSTRIAL",
                     "chainNodes":[{"chainCode":"CLOSED","nodeCode":"U01"}]}""")
                    .body("chainNodes.nodeStatus.code", contains("VERIFIED"));
            String stranger = zone.token("other-zone");
            given().auth()
                    .oauth2(stranger)
                    .get(zone.gateway() + "/api/v1/parcels/330784001002GB00001")
                    .then()
                    .statusCode(404);
            given().auth()
                    .oauth2(stranger)
                    .get(zone.gateway() + "/api/v1/chains/CLOSED")
                    .then()
                    .statusCode(200);
        }
    }

    private static ValidatableResponse put(Zone zone, String path, String body) {
        return given().auth()
                .oauth2(zone.token("chain-office"))
                .contentType(ContentType.JSON)
                .body(body)
                .put(zone.gateway() + path)
                .then()
                .statusCode(201);
    }
}
