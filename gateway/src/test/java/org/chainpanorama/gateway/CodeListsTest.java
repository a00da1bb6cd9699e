package org.chainpanorama.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlayedOwners.class)
class CodeListsTest {

    private static final String LISTS = "/api/v1/code-lists";

    @BeforeEach
    void theOwnersPublishTheirLists() {
        PlayedOwners.behave();
        publish(PlayedOwners.ENTERPRISE, "segment", "UPSTREAM");
        publish(PlayedOwners.PROJECT, "status", "OPEN");
        publish(PlayedOwners.LAND, "status", "LEASED");
        Awaitility.await().until(() -> given().get(LISTS + "/land-status").statusCode() == 200);
    }

    @Test
    void theListsOfAllServicesAreInOnePlace() {
        given().get(LISTS)
                .then()
                .statusCode(200)
                .body("items.name", hasItems("node-strength", "reconciliation-verdict", "segment", "status"));
    }

    @Test
    void aListHasItsTitleInTheCallersLanguage() {
        given().header("Accept-Language", "en").get(LISTS + "/segment").then().body("title", is("Title"));
        given().get(LISTS + "/segment").then().body("title", is("标题"));
    }

    @Test
    void differentListsOfOneNameKeepTheirOwner() {
        given().get(LISTS + "/status").then().statusCode(200).body("codes.code", hasItem("OPEN"));
        given().get(LISTS + "/land-status").then().statusCode(200).body("codes.code", hasItem("LEASED"));
    }

    @Test
    void theProblemsOfTheCatalogueAreListed() {
        given().get("/api/v1/problem-types")
                .then()
                .statusCode(200)
                .body("items.type", hasItem("urn:problem-type:zone:upstream-timeout"));
    }

    private static void publish(WireMockServer owner, String name, String code) {
        owner.stubFor(get(LISTS).willReturn(okJson(list(name, code, "标题"))));
        owner.stubFor(
                get(LISTS).withHeader("Accept-Language", equalTo("en")).willReturn(okJson(list(name, code, "Title"))));
    }

    private static String list(String name, String code, String title) {
        return "{\"items\":[{\"name\":\"%s\",\"title\":\"%s\",\"source\":null,\"codes\":[{\"code\":\"%s\",\"labelZh\":\"x\",\"labelEn\":\"y\",\"order\":1}]}]}"
                .formatted(name, title, code);
    }
}
