package org.chainpanorama.enterprise;

import static org.chainpanorama.enterprise.Calls.importRows;
import static org.chainpanorama.enterprise.Calls.json;
import static org.chainpanorama.enterprise.Calls.put;
import static org.chainpanorama.enterprise.Calls.registration;
import static org.chainpanorama.enterprise.Calls.replace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code q} finds. */
@QuarkusTest
class NameSearchTest {

    private static final String ZONE = "QSEARCH";
    private static final String OTHER_ZONE = "QOTHER";
    private static final List<String> NAMES = List.of(
            "永康市飞鹰电动工具有限公司",
            "飞鹰电动",
            "飞鹰工具厂",
            "电动飞车厂",
            "𠮷田五金",
            "𠮷祥𠮷田门业",
            "ABC-Tools 五金",
            "abc tools",
            "百分之百%_门业",
            "O'Brien (永康)");

    private static String first;

    @BeforeEach
    void thereAreEnterprises() {
        if (first != null) {
            return;
        }
        for (String name : NAMES) {
            String code = register(name, ZONE);
            first = first == null ? code : first;
        }
    }

    private static ValidatableResponse search(String q) {
        return json().queryParam("q", q)
                .queryParam("zone", ZONE)
                .get("/api/v1/enterprises")
                .then()
                .statusCode(200);
    }

    @Test
    void aPartOfANameIsFoundShorterNamesFirst() {
        search("飞鹰").body("items.name", contains("飞鹰电动", "飞鹰工具厂", "永康市飞鹰电动工具有限公司"));
        search("飞鹰电动").body("items.name", contains("飞鹰电动", "永康市飞鹰电动工具有限公司"));
        search("永康市飞鹰电动工具有限公司").body("items", hasSize(1));
    }

    @Test
    void theSameCharactersInAnotherOrderAreAnotherText() {
        search("鹰飞").body("items", empty());
        search("动飞").body("items.name", contains("电动飞车厂"));
        search("飞鹰厂").body("items", empty());
    }

    @Test
    void oneCharacterIsEnough() {
        search("鹰").body("items", hasSize(3));
        search("厂").body("items.name", contains("飞鹰工具厂", "电动飞车厂"));
        search("\\").body("items", empty());
        search("𠮷").body("items", hasSize(2));
        search("%").body("items.name", contains("百分之百%_门业"));
        search("'").body("items.name", contains("O'Brien (永康)"));
    }

    @Test
    void rareCharactersOutsideTheFirstPlaneAreWholeCharacters() {
        search("𠮷田").body("items.name", contains("𠮷田五金", "𠮷祥𠮷田门业"));
        search("𠮷祥").body("items.name", contains("𠮷祥𠮷田门业"));
        search("𠮷门").body("items", empty());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"abc", "ABC", "aBc", "TOOLS", "c-t"})
    void lettersAreFoundInLargeAndSmall(String q) {
        if (q.equals("c-t")) {
            search(q).body("items.name", contains("ABC-Tools 五金"));
        } else {
            search(q).body("items.name", containsInAnyOrder("ABC-Tools 五金", "abc tools"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"%_", "(永", "n (", "O'B"})
    void signsThatMeanSomethingElsewhereMeanThemselves(String q) {
        search(q).body("items", hasSize(1));
    }

    @Test
    void aWholeCreditCodeFindsItsEnterpriseInLargeAndSmallLetters() {
        search(first).body("items.creditCode", contains(first));
        search(first.toLowerCase(java.util.Locale.ROOT)).body("items.creditCode", contains(first));
        search(first.substring(0, 17)).body("items", empty());
        search(Calls.freshCode()).body("items", empty());
    }

    @Test
    void theFoundArePagedInTheirRank() {
        var page = json().queryParam("q", "飞鹰")
                .queryParam("zone", ZONE)
                .queryParam("limit", 1)
                .get("/api/v1/enterprises")
                .then()
                .body("items.name", contains("飞鹰电动"))
                .body("items.zoneCode", everyItem(startsWith(ZONE)));
        next(page).body("items.name", contains("飞鹰工具厂"));
    }

    @Test
    void aPageGoesOnWhenOtherCharactersHaveBecomeTheRareOnes() {
        List.of("龘靐齉", "龘靐齉厂", "龘靐").forEach(name -> register(name, OTHER_ZONE));
        var page = json().queryParam("q", "龘靐齉")
                .queryParam("limit", 1)
                .get("/api/v1/enterprises")
                .then()
                .body("items.name", contains("龘靐齉"));
        List.of("靐齉", "靐齉齉", "靐齉厂").forEach(name -> register(name, OTHER_ZONE));
        next(page).body("items.name", contains("龘靐齉厂"));
    }

    @Test
    void aNewNameIsFoundAndTheOldOneIsNot() {
        String code = register("旧名称门业", ZONE);
        replace("/api/v1/enterprises/" + code, registration("新名字门业", ZONE));
        search("旧名称").body("items", empty());
        search("新名字").body("items.creditCode", contains(code));
        importRows(
                "/api/v1/enterprises/import",
                "{\"creditCode\":\"%s\",\"name\":\"三次更名\",\"zoneCode\":\"%s\"}".formatted(code, ZONE));
        search("新名字").body("items", empty());
        search("三次更名").body("items.creditCode", contains(code));
    }

    @Test
    void aNameIsFoundInOtherOrdersToo() {
        String large = register("鼎鼎大名炊具", OTHER_ZONE);
        String small = register("鼎鼎有名炊具厂", OTHER_ZONE);
        Calls.earned(large, 2023, "900000000.00");
        Calls.earned(small, 2023, "5000000.00");
        for (String order : List.of("sort=revenueYuan", "sort=revenueYuan&year=2023")) {
            Calls.get("/api/v1/enterprises?q=鼎鼎&" + order)
                    .statusCode(200)
                    .body("items.creditCode", contains(small, large));
        }
        Calls.get("/api/v1/enterprises?q=鼎鼎&sort=-nameLength").body("items.creditCode", contains(small, large));
        Calls.get("/api/v1/enterprises?q=鼎鼎&sort=-name").body("items.creditCode", contains(small, large));
    }

    private static String register(String name, String zone) {
        String code = Calls.freshCode();
        put("/api/v1/enterprises/" + code, registration(name, zone)).statusCode(201);
        return code;
    }

    private static ValidatableResponse next(ValidatableResponse page) {
        String next = page.extract().path("next");
        return json().urlEncodingEnabled(false).get(next).then().statusCode(200);
    }
}
