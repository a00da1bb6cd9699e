package org.chainpanorama.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangesTest {

    @Test
    void everyChangeIsToldInOrder() {
        String cursor = newest();
        String parcel = Land.parcel("1000");
        Land.redevelopment(parcel, "SINGLE", "870");
        Land.patch("/api/v1/parcels/" + parcel, "{\"idle\":true}").statusCode(200);

        var changes =
                Land.get("/api/v1/land-changes?limit=1000&after=" + cursor).statusCode(200);
        assertThat(changes.extract().<java.util.List<String>>path("items.type"))
                .containsSubsequence("parcel.registered", "redevelopment.identified", "parcel.changed");
    }

    @Test
    void aRefusedChangeIsNotTold() {
        String cursor = newest();
        String parcel = Land.newParcelCode();
        Land.put("/api/v1/parcels/" + parcel, Land.parcelJson("10", "\"blockCode\":\"NOWHERE\""))
                .statusCode(422);
        assertThat(Land.get("/api/v1/land-changes?limit=1000&after=" + cursor)
                        .extract()
                        .<java.util.List<String>>path("items.subject"))
                .doesNotContain(parcel);
    }

    @Test
    void anUnknownCursorIsGone() {
        Land.get("/api/v1/land-changes?after=x").statusCode(410).body("type", endsWith("cursor-expired"));
    }

    @Test
    void theCodeListsHaveBothLanguages() {
        Land.get("/api/v1/code-lists/redevelopment-mode")
                .statusCode(200)
                .body("codes.code", hasItems("GOV_DRIVEN", "SINGLE_PLUS_AREA", "OTHER"))
                .body("codes[0].labelZh", equalTo("政府推动"));
    }

    private static String newest() {
        String cursor = null;
        while (true) {
            var page = Land.get("/api/v1/land-changes?limit=1000" + (cursor == null ? "" : "&after=" + cursor));
            cursor = page.extract().path("next");
            if (page.extract().<java.util.List<Object>>path("items").size() < 1000) return cursor;
        }
    }
}
