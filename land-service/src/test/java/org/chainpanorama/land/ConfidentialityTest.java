package org.chainpanorama.land;

import static org.chainpanorama.land.Land.get;
import static org.chainpanorama.land.Land.newCode;
import static org.chainpanorama.land.Land.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
import org.chainpanorama.chassis.testing.DefaultToken;
import org.chainpanorama.chassis.testing.ZoneDatabase;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

/** What readers without the scope are not told, and the feed tells nobody. */
@QuarkusTest
@QuarkusTestResource(ZoneDatabase.class)
@QuarkusTestResource(ZoneTokens.class)
class ConfidentialityTest {

    private static String block(String confidentiality) {
        String code = newCode("B");
        put("/api/v1/blocks/" + code, """
                {"zone":"YKEDZ","name":"示例区块","lowEfficiency":true,"plannedInvestmentYuan":87654321.09,"confidentiality":"%s"}""".formatted(confidentiality))
                .statusCode(201)
                .body("withheld", empty());
        return code;
    }

    @Test
    void aRestrictedInvestmentIsAbsentAndNamed() {
        String restricted = block("RESTRICTED");
        String internal = block("INTERNAL");
        DefaultToken.with(ZoneTokens.token("land.read"), () -> {
            get("/api/v1/blocks/" + restricted)
                    .body("plannedInvestmentYuan", nullValue())
                    .body("withheld", contains("plannedInvestmentYuan"));
            get("/api/v1/blocks/" + internal)
                    .body("plannedInvestmentYuan", equalTo(87654321.09f))
                    .body("withheld", empty());
        });
        get("/api/v1/blocks/" + restricted).body("plannedInvestmentYuan", equalTo(87654321.09f));
    }

    @Test
    void theFeedHoldsNoFigureThatNotAllOfItsReadersMaySee() {
        String after = get("/api/v1/land-changes?limit=1000").extract().path("next");
        String code = block("INTERNAL");
        String parcel = Land.parcel("1000");
        Land.replace(
                        "/api/v1/parcels/" + parcel + "/users",
                        "{\"items\":[{\"creditCode\":\"91330784MA00000014\",\"usedSquareMetres\":765.43,"
                                + "\"basis\":\"OWNED\",\"usedFrom\":\"2022-01-01\"}]}")
                .statusCode(200)
                .body("items[0].usedSquareMetres", equalTo(765.43f));
        String feed =
                get("/api/v1/land-changes?limit=1000&after=" + after).extract().asString();
        Assertions.assertThat(feed)
                .contains(code, parcel, "plannedInvestmentYuan", "items.usedSquareMetres")
                .doesNotContain("87654321")
                .doesNotContain("765.43");
    }
}
