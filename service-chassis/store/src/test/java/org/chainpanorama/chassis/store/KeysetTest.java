package org.chainpanorama.chassis.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class KeysetTest extends StoreTest {

    private static final String WIDGETS = "/api/v1/widgets";
    private static final String DAY = "2023-01-01";

    private void addMany(int amount) {
        QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, amount).forEach(i -> {
            Widget.Kind kind = Widget.Kind.values()[i % 3];
            em.persist(new Widget("w%05d".formatted(i), "n" + i, price(i), i % 7, kind));
        }));
    }

    private static java.math.BigDecimal price(int i) {
        return java.math.BigDecimal.valueOf((i * 37) % 11, 2);
    }

    private List<Map<String, Object>> walk(String first) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String url = first; url != null; ) {
            JsonPath page = given().urlEncodingEnabled(false)
                    .get(url)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items"));
            url = page.getString("next");
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code",
                "-code",
                "priceYuan",
                "-priceYuan,importance",
                "importance,-priceYuan,kind",
                "kind,-madeOn",
                "touchedAt",
                "-touchedAt,name",
                "importance,-code"
            })
    void aWalkShowsEveryRowOnceInOrder(String sort) {
        addMany(100);
        List<Map<String, Object>> pages = walk(WIDGETS + "?limit=7&sort=" + sort);
        List<Map<String, Object>> whole = walk(WIDGETS + "?limit=200&sort=" + sort);
        assertThat(pages).hasSize(100).isEqualTo(whole);
        assertThat(pages).extracting(widget -> widget.get("code")).doesNotHaveDuplicates();
        if (sort.startsWith("importance,-code")) {
            Comparator<Map<String, Object>> order = Comparator.<Map<String, Object>, Integer>comparing(
                            widget -> (Integer) widget.get("importance"))
                    .thenComparing(
                            Comparator.<Map<String, Object>, String>comparing(widget -> (String) widget.get("code"))
                                    .reversed());
            assertThat(pages).isSortedAccordingTo(order);
        }
    }

    @Test
    void rowsThatComeAndGoInBetweenNeitherHideNorRepeatTheOthers() {
        addMany(30);
        JsonPath first = given().get(WIDGETS + "?limit=10&sort=code").jsonPath();
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update("delete from widget where code in ('w00003', 'w00009')"));
        add("a-new-one", "first", "1", 1, Widget.Kind.CUP);
        add("w00015-new", "between", "1", 1, Widget.Kind.CUP);
        List<Object> rest = new ArrayList<>();
        walk(first.getString("next")).forEach(widget -> rest.add(widget.get("code")));
        assertThat(rest)
                .hasSize(21)
                .startsWith("w00010")
                .contains("w00015-new")
                .doesNotContain("a-new-one")
                .doesNotHaveDuplicates();
    }

    @Test
    void aPageIsJsonWithItsTagAndTheLinkToTheNextOrNothingElse() {
        addMany(3);
        given().get(WIDGETS + "?limit=2")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("ETag", notNullValue())
                .header("Link", containsString("rel=\"next\""))
                .body("next", startsWith(WIDGETS + "?limit=2&cursor="));
        given().accept("text/csv").get(WIDGETS).then().statusCode(406).contentType("application/problem+json");
    }

    @Test
    void aCursorServesOnlyTheFilterAndOrderItWasMadeFor() {
        addMany(30);
        String cursor = cursorOf(given().get(WIDGETS + "?limit=5&kind=TOOL&kind=CUP&sort=name")
                .jsonPath()
                .getString("next"));
        for (String other : List.of(
                "kind=TOOL&sort=name",
                "kind=TOOL&kind=DOOR&sort=name",
                "kind=TOOL&kind=CUP&sort=-name",
                "kind=TOOL&kind=CUP",
                "kind=TOOL&kind=CUP&sort=name&importanceMin=0")) {
            given().get(WIDGETS + "?limit=5&" + other + "&cursor=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:problem-type:zone:cursor-mismatch"));
        }
        given().get(WIDGETS + "?limit=9&kind=CUP&kind=TOOL&sort=name&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "!!", "eyJhIjoxfQ"})
    void anInventedCursorIsRefused(String cursor) {
        given().get(WIDGETS + "?cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:zone:cursor-mismatch"));
    }

    @ParameterizedTest
    @CsvSource({"colour", "-city", "version"})
    void anUnknownSortFieldIsNamed(String sort) {
        given().get(WIDGETS + "?sort=" + sort)
                .then()
                .statusCode(400)
                .body("errors[0].name", equalTo("sort"))
                .body("errors[0].code", equalTo("unknown-sort-key"));
    }

    @Test
    void theTotalIsExactToTenThousandAndThenALowerBound() {
        QuarkusTransaction.requiringNew().run(() -> {
            List<Object[]> rows = IntStream.rangeClosed(1, 10_001)
                    .<Object[]>mapToObj(
                            i -> new Object[] {"t" + i, "t" + i, 1, i == 10_001 ? 9 : 1, "CUP", DAY, DAY, 0})
                    .toList();
            sql.insert(
                    "insert into widget (code, name, price_yuan, importance, kind, made_on, touched_at, version) values",
                    rows,
                    "");
        });
        given().get(WIDGETS + "?limit=1&includeTotal=true")
                .then()
                .body("total", nullValue())
                .body("totalAtLeast", equalTo(10_000));
        QuarkusTransaction.requiringNew().run(() -> sql.update("delete from widget where importance = 9"));
        given().get(WIDGETS + "?limit=1&includeTotal=true")
                .then()
                .body("total", equalTo(10_000))
                .body("totalAtLeast", nullValue());
        given().get(WIDGETS + "?limit=1&includeTotal=true&kind=DOOR").then().body("total", equalTo(0));
        given().get(WIDGETS + "?limit=1").then().body("total", nullValue());
    }

    private static String cursorOf(String url) {
        return url.replaceFirst(".*cursor=([^&]+).*", "$1");
    }
}
