package org.chainpanorama.chassis.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportsTest extends StoreTest {

    private static final String NDJSON = "application/x-ndjson";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static ValidatableResponse load(String type, String query, byte[] file) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.BINARY)
                                .encodeContentTypeAs(type, ContentType.BINARY)))
                .header("Accept-Language", "en")
                .contentType(type)
                .body(file)
                .post("/api/v1/widgets/import" + query)
                .then();
    }

    private static ValidatableResponse load(String type, String query, String... lines) {
        return load(type, query, String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .statusCode(200);
    }

    private static String row(String code, String name) {
        return "{\"code\":\"%s\",\"name\":\"%s\",\"priceYuan\":1.5}".formatted(code, name);
    }

    private List<String> names() {
        return sql.list("select name from widget order by code", row -> row.getString(1));
    }

    @Test
    void perRowKeepsTheGoodAndNamesTheBadByLineAndPointer() {
        load(
                        NDJSON,
                        "",
                        row("a", "one"),
                        "",
                        "{\"code\":\"b\",\"name\":\"x\",\"priceYuan\":1,\"colour\":\"red\",\"address\":{\"town\":1}}",
                        "{\"code\":\"c\",\"priceYuan\":-1}",
                        "not json",
                        "[1]",
                        row("d", "RULE breaker"),
                        "{\"code\":\"e\",\"name\":\"e\",\"priceYuan\":\"1\"}",
                        row("f", "last"))
                .body("read", equalTo(8))
                .body("written", equalTo(2))
                .body("rejected", equalTo(6))
                .body("dryRun", equalTo(false))
                .body("mode", equalTo("per-row"))
                .body("errorsNotListed", equalTo(0))
                .body("errors.findAll { it.line == 3 }.pointer", containsInAnyOrder("/colour", "/address/town"))
                .body("errors.findAll { it.line == 3 }.code", contains("unknown-field", "unknown-field"))
                .body("errors.findAll { it.line == 4 }.pointer", contains("/name", "/priceYuan"))
                .body("errors.find { it.line == 5 }.code", equalTo("malformed"))
                .body("errors.find { it.line == 6 }.code", equalTo("type"))
                .body("errors.find { it.line == 7 }.pointer", equalTo("/name"))
                .body("errors.find { it.line == 7 }.message", equalTo("is not allowed"))
                .body("errors.find { it.line == 8 }.pointer", equalTo("/priceYuan"));
        assertThat(names()).containsExactly("one", "last");
        assertThat(count("change_event")).isEqualTo(2);
    }

    @Test
    void whatTheDatabaseRefusesIsTracedToItsRow() {
        String[] lines = IntStream.range(0, 1_500)
                .mapToObj(i -> row("w" + i, i == 700 || i == 1_400 ? "name 5" : "name " + i))
                .toArray(String[]::new);
        load(NDJSON, "", lines)
                .body("read", equalTo(1_500))
                .body("written", equalTo(1_498))
                .body("rejected", equalTo(2))
                .body("errors.line", contains(701, 1_401))
                .body("errors.code", contains("already-exists", "already-exists"))
                .body("errors[0].message", containsString("widget-name"));
        assertThat(count("widget")).isEqualTo(1_498);
        assertThat(count("change_event")).isEqualTo(1_498);
    }

    @Test
    void atomicIsEverythingOrNothing() {
        String[] good =
                IntStream.range(0, 2_300).mapToObj(i -> row("w" + i, "n" + i)).toArray(String[]::new);
        String[] bad = good.clone();
        bad[2_000] = "{}";
        load(NDJSON, "?mode=atomic", bad)
                .body("read", equalTo(2_300))
                .body("written", equalTo(0))
                .body("rejected", equalTo(1))
                .body("mode", equalTo("atomic"))
                .body("errors.line.unique()", contains(2_001));
        assertThat(count("widget")).isZero();
        load(NDJSON, "?mode=atomic", good).body("written", equalTo(2_300)).body("rejected", equalTo(0));
        assertThat(count("widget")).isEqualTo(2_300);
        assertThat(count("change_event")).isEqualTo(2_300);
        load(NDJSON, "?mode=atomic", row("new", "new"), row("other", "new"))
                .body("written", equalTo(0))
                .body("errors[0].code", equalTo("already-exists"))
                .body("errors[0].message", containsString("line 2"));
        assertThat(count("widget")).isEqualTo(2_300);
    }

    @Test
    void aDryRunSaysTheSameAndStoresNothing() {
        add("there", "there", "1", 1, Widget.Kind.CUP);
        for (String mode : List.of("per-row", "atomic")) {
            load(NDJSON, "?dryRun=true&mode=" + mode, row("a", "a"), row("b", "RULE"), "{}")
                    .body("read", equalTo(3))
                    .body("written", equalTo(0))
                    .body("rejected", equalTo(2))
                    .body("dryRun", equalTo(true));
        }
        load(NDJSON, "?dryRun=true", row("a", "a"), row("b", "there"))
                .body("errors.code", contains("already-exists"))
                .body("errors.line", contains(2));
        assertThat(count("widget")).isEqualTo(1);
        assertThat(count("change_event")).isZero();
    }

    private List<String> stored() {
        return sql.list(
                "select concat_ws(' ', code, name, price_yuan, importance, kind, coalesce(city, '-'), version) from widget"
                        + " order by code",
                row -> row.getString(1));
    }

    @Test
    void whatARowDoesNotBringStaysAndAnEmptyCellClears() {
        load(
                        "text/csv",
                        "",
                        "code,name,priceYuan,importance,kind,address.city",
                        "a,one,12.50,3,CUP,永康",
                        "b,two,7,2,DOOR,金华")
                .body("created", equalTo(2));
        load("text/csv", "", "code,importance", "a,4")
                .body("read", equalTo(1))
                .body("written", equalTo(1))
                .body("changed", equalTo(1));
        assertThat(stored()).containsExactly("a one 12.50 4 CUP 永康 1", "b two 7.00 2 DOOR 金华 0");
        load("text/csv", "", "code,kind,address.city", "a,,", "b,CUP,").body("changed", equalTo(2));
        assertThat(stored()).containsExactly("a one 12.50 4 TOOL - 2", "b two 7.00 2 CUP - 1");
        load(NDJSON, "", "{\"code\":\"a\",\"address\":{\"city\":\"义乌\"}}", "{\"code\":\"b\",\"importance\":null}")
                .body("changed", equalTo(2));
        assertThat(stored()).containsExactly("a one 12.50 4 TOOL 义乌 3", "b two 7.00 0 CUP - 2");
    }

    @Test
    void theReportTellsCreatedChangedUnchangedAndRejectedApart() {
        load(NDJSON, "", row("a", "one"), row("b", "two"), row("c", "three")).body("created", equalTo(3));
        String[] mixed = {row("a", "one"), row("b", "too"), row("d", "four"), row("e", "RULE"), row("a", "one"), "{}"};
        for (String query : List.of("?dryRun=true", "?dryRun=true&mode=atomic", "?mode=atomic", "")) {
            load(NDJSON, query, mixed)
                    .body("read", equalTo(6))
                    .body("created", equalTo(1))
                    .body("changed", equalTo(1))
                    .body("unchanged", equalTo(2))
                    .body("rejected", equalTo(2))
                    .body("written", equalTo(query.isEmpty() ? 2 : 0));
        }
        long events = count("change_event");
        load(NDJSON, "", row("a", "one"), row("b", "too"), row("d", "four"))
                .body("unchanged", equalTo(3))
                .body("written", equalTo(0));
        assertThat(count("change_event")).isEqualTo(events);
    }

    @Test
    void aKeyThatComesAgainGoesOverWhatItsEarlierRowMade() {
        load(NDJSON, "", row("a", "one"), "{\"code\":\"a\",\"importance\":5}", "{\"code\":\"a\",\"kind\":\"CUP\"}")
                .body("created", equalTo(1))
                .body("changed", equalTo(2));
        assertThat(stored().get(0)).startsWith("a one 1.50 5 CUP");
    }

    @Test
    void theWholeThatARowMakesIsAsSoundAsAPutAndAFaultSaysWhoseItIs() {
        load(NDJSON, "", row("a", "one")).body("created", equalTo(1));
        sql.update("update widget set city = 'a city of more than twenty letters'");
        load(
                        NDJSON,
                        "",
                        "{\"code\":\"a\",\"importance\":1}",
                        "{\"code\":\"a\",\"name\":null}",
                        "{\"code\":\"b\",\"importance\":1}")
                .body("rejected", equalTo(3))
                .body("errors.findAll { it.line == 1 }.pointer", contains("/address/city"))
                .body("errors.findAll { it.line == 1 }[0].message", containsString("what is stored counts"))
                .body("errors.findAll { it.line == 2 }.pointer", containsInAnyOrder("/address/city", "/name"))
                .body("errors.find { it.line == 2 && it.pointer == '/name' }.code", equalTo("not-null"))
                .body("errors.findAll { it.line == 3 }.pointer", contains("/name", "/priceYuan"))
                .body("errors.find { it.line == 3 }.message", not(containsString("stored")));
    }

    @Test
    void importsOfOtherColumnsAtTheSameTimeKeepEachOthers() throws Exception {
        String[] rows =
                IntStream.range(0, 300).mapToObj(i -> row("w" + i, "n" + i)).toArray(String[]::new);
        load(NDJSON, "", rows);
        ExecutorService both = Executors.newFixedThreadPool(2);
        for (String column : List.of("importance,7", "kind,CUP")) {
            String name = column.split(",")[0];
            String cell = column.split(",")[1];
            String file = "code," + name + "\n"
                    + IntStream.range(0, 300)
                            .mapToObj(i -> "w" + i + "," + cell)
                            .collect(Collectors.joining("\n"));
            both.submit(() -> load("text/csv", "", file).body("changed", equalTo(300)));
        }
        both.shutdown();
        assertThat(both.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(sql.list("select count(*) from widget where importance = 7 and kind = 'CUP'", row -> row.getLong(1)))
                .containsExactly(300L);
    }

    @Test
    void csvHasNestedPropertiesListsNumbersAndEmptyCells() {
        load(
                        "text/csv",
                        "",
                        "code,name,priceYuan,importance,kind,sold,address.city,colours,parts.name,parts.priceYuan",
                        "a,\"one, \"\"quoted\"\"\nand long\",12.50,3,CUP,true,永康,red|blue,p|q,1|2",
                        "b,two,7,,,,,,,",
                        "c,three,x,1.5,SPOON,maybe,1234567890123456789012,a|b|c|d,p,-1",
                        "d,four,1",
                        "e,5\" pipe,1,,,,,,,")
                .body("read", equalTo(5))
                .body("written", equalTo(3))
                .body(
                        "errors.findAll { it.line == 5 }.pointer",
                        containsInAnyOrder(
                                "/priceYuan",
                                "/importance",
                                "/kind",
                                "/sold",
                                "/address/city",
                                "/colours",
                                "/parts/0/priceYuan"))
                .body("errors.find { it.line == 6 }.code", equalTo("cell-count"));
        assertThat(names()).containsExactly("one, \"quoted\"\nand long", "two", "5\" pipe");
        assertThat(sql.list("select city from widget order by code", row -> row.getString(1)))
                .containsExactly("永康", null, null);
    }

    @Test
    void chineseComesInUtf8WithOrWithoutByteOrderMarkAndInGb18030() {
        String csv = "code,name,priceYuan\r\n%s,永康门业𠮷,1\r\n";
        load("text/csv", "", csv.formatted("a").replace("门", "1门").getBytes(StandardCharsets.UTF_8))
                .body("written", equalTo(1));
        load("text/csv", "", ("\uFEFF" + csv.formatted("b").replace("门", "2门")).getBytes(StandardCharsets.UTF_8))
                .body("written", equalTo(1));
        load(
                        "text/csv;charset=GB18030",
                        "",
                        csv.formatted("c").replace("门", "3门").getBytes(GB18030))
                .body("written", equalTo(1));
        load(NDJSON + ";charset=gb18030", "", row("d", "永康4门业𠮷").getBytes(GB18030))
                .body("written", equalTo(1));
        assertThat(names()).containsExactly("永康1门业𠮷", "永康2门业𠮷", "永康3门业𠮷", "永康4门业𠮷");
        load("text/csv", "", ("code,name,priceYuan\ne,ok,1\nf,门,1\ng,fine,1").getBytes(GB18030))
                .body("written", equalTo(2))
                .body("errors.line", contains(3))
                .body("errors.code", contains("charset"));
    }

    @Test
    void aFileThatIsNoFileIsRefusedAsAWhole() {
        load("text/csv", "", "code,name,priceYuan,colour,address.town\na,a,1,1,1".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/colour", "/address/town"));
        load("text/csv", "", "code,code\na,a".getBytes(StandardCharsets.UTF_8)).statusCode(400);
        load("text/csv", "", new byte[0])
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:zone:malformed-request"));
        load("text/csv;charset=UTF-16", "", "code".getBytes(StandardCharsets.UTF_16))
                .statusCode(415);
        load("text/plain", "", "x".getBytes(StandardCharsets.UTF_8)).statusCode(415);
        load(NDJSON, "?mode=some", "{}".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors.name", hasItem("mode"));
        load(NDJSON, "", new byte[0]).statusCode(200).body("read", equalTo(0));
    }

    @Test
    void aLineOverOneMebibyteIsOneBadRowAndNotTheEnd() {
        String huge = "x".repeat(ImportLines.LONGEST);
        load(NDJSON, "", row("a", "a"), row("b", huge), row("c", "c"))
                .body("written", equalTo(2))
                .body("errors.line", contains(2))
                .body("errors.code", contains("too-long"));
        load("text/csv", "", "code,name,priceYuan", "d,\"" + huge, "e,e,1", "f,f,1")
                .body("rejected", equalTo(1))
                .body("errors.line", contains(2))
                .body("errors.code", contains("too-long"));
        assertThat(names()).startsWith("a", "c").contains("f");
    }

    @Test
    void atMostAThousandFaultsAreListedAndTheRestCounted() {
        String lines = IntStream.range(0, 1_250).mapToObj(i -> "{}").collect(Collectors.joining("\n"));
        load(NDJSON, "", lines)
                .body("rejected", equalTo(1_250))
                .body("errors", hasSize(1_000))
                .body("errorsNotListed", equalTo(1_250 - 1_000));
    }
}
