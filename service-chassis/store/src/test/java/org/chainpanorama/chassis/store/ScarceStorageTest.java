package org.chainpanorama.chassis.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chainpanorama.chassis.storage.StorageWatch;
import org.chainpanorama.mysql.SmallVolume;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service whose data lies on a volume that is nearly full. Needs the right to mount. */
@QuarkusTest
@TestProfile(ScarceStorageTest.Watched.class)
@QuarkusTestResource(value = ScarceStorageTest.Volume.class, restrictToAnnotatedClass = true)
class ScarceStorageTest extends StoreTest {

    private static final String FOLDER = "zone.test.small-volume";
    private static final int LEAST_FREE = 16;
    private static final int CHUNK = 2_000;

    /** Writes need as much free as the test's volume can lack. */
    public static class Watched implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "zone.storage.least-free-megabytes", String.valueOf(LEAST_FREE), "zone.storage.look-every", "50ms");
        }
    }

    /** The small volume, where this user may mount one. */
    public static class Volume implements QuarkusTestResourceLifecycleManager {
        private Optional<SmallVolume> volume = Optional.empty();

        @Override
        public Map<String, String> start() {
            volume = SmallVolume.mounted(SmallVolume.Kind.TMPFS, 4 * LEAST_FREE);
            return volume.map(SmallVolume::folder)
                    .map(folder -> {
                        System.setProperty(FOLDER, folder.toString());
                        return Map.of("zone.storage.paths", folder + "/mysql/data");
                    })
                    .orElse(Map.of());
        }

        @Override
        public void stop() {
            System.clearProperty(FOLDER);
            try {
                if (volume.isPresent()) volume.get().close();
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    @Inject
    StorageWatch watch;

    @BeforeEach
    void thereIsRoom() {
        assumeThat(System.getProperty(FOLDER)).as("the right to mount").isNotNull();
        WidgetResource.running = new CountDownLatch(1);
        WidgetResource.goOn = new CountDownLatch(1);
        assertThat(watch.isScarce()).isFalse();
    }

    @AfterEach
    void giveBack() throws IOException {
        if (System.getProperty(FOLDER) != null) {
            Files.deleteIfExists(filler());
            await().until(() -> !watch.isScarce());
        }
    }

    private static Path filler() {
        return Path.of(System.getProperty(FOLDER), "filler");
    }

    private void takeSpace() throws IOException {
        Files.write(filler(), new byte[(3 * LEAST_FREE + 1) << 20]);
        await().until(watch::isScarce);
    }

    private static ValidatableResponse put(String code) {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body("{\"name\":\"%s\",\"priceYuan\":1.5}".formatted(code))
                .put("/api/v1/widgets/" + code)
                .then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(507)
                .contentType("application/problem+json")
                .header("Retry-After", "30")
                .body("type", equalTo("urn:problem-type:zone:storage-full"))
                .body("title", equalTo("Storage is full"))
                .body("detail", containsString("reads go on"));
    }

    @Test
    void writesAreRefusedBeforeAnythingIsDoneAndReadsGoOnUntilThereIsRoomAgain() throws IOException {
        put("a").statusCode(200);
        takeSpace();
        refused(put("b"));
        refused(given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\"SLOW\"}")
                .post("/api/v1/widgets")
                .then());
        assertThat(WidgetResource.running.getCount()).as("nothing was begun").isEqualTo(1);
        given().get("/api/v1/widgets/a").then().statusCode(200);
        given().get("/api/v1/widgets/changes").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/health/well")
                .then()
                .statusCode(503)
                .body("checks.find{it.name=='storage'}.status", equalTo("DOWN"));
        given().get("/q/health").then().statusCode(503);
        assertThat(given().get("/q/metrics").asString())
                .contains("zone_storage_free_bytes", "zone_storage_refused_total");

        Files.delete(filler());
        await().until(() -> put("b").extract().statusCode() == 200);
        given().get("/q/health/well").then().statusCode(200);
        assertThat(count("widget")).isEqualTo(2);
    }

    @Test
    void aRefusalIsOnRecordAndTheWriteIsNotSaidToHaveBegun() throws IOException {
        takeSpace();
        String code = UUID.randomUUID().toString();
        refused(put(code));
        await().untilAsserted(() -> assertThat(sql.list(
                        "select status from " + trail() + " where object_keys like concat('%', ?, '%')",
                        row -> row.getInt(1),
                        code))
                .containsExactly(507));
    }

    @Test
    void whoMayNotWriteIsToldThatAndNotHowTheDiskIs() throws IOException {
        takeSpace();
        given().header("Authorization", "")
                .contentType(ContentType.JSON)
                .body("{}")
                .put("/api/v1/widgets/a")
                .then()
                .statusCode(401);
    }

    @Test
    void anImportThatRunsWhenTheSpaceEndsKeepsWhatItHasStoredAndRefusesTheRest() throws Exception {
        ValidatableResponse report = whileHeld("").then();
        report.statusCode(200)
                .body("read", equalTo(CHUNK + 500))
                .body("written", equalTo(CHUNK))
                .body("rejected", equalTo(500))
                .body("errors.code", everyItem(equalTo("storage-full")))
                .body("errors[0].line", equalTo(CHUNK + 1));
        assertThat(count("widget")).isEqualTo(CHUNK);
    }

    @Test
    void anAtomicImportThatRunsWhenTheSpaceEndsStoresNothing() throws Exception {
        refused(whileHeld("?mode=atomic").then());
        assertThat(count("widget")).isZero();
    }

    @Test
    void aFileForTheBackgroundIsNotTakenWhereItsFolderHasNoRoom() throws IOException {
        String usual = System.getProperty("java.io.tmpdir");
        try (SmallVolume small =
                SmallVolume.mounted(SmallVolume.Kind.TMPFS, LEAST_FREE / 2).orElseThrow()) {
            System.setProperty("java.io.tmpdir", small.folder().toString());
            refused(given().contentType("application/x-ndjson; charset=UTF-8")
                    .header("Accept-Language", "en")
                    .header("Prefer", "respond-async")
                    .body(row(1, "one").getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/widgets/import")
                    .then());
        } finally {
            System.setProperty("java.io.tmpdir", usual);
        }
        assertThat(count("import_run")).isZero();
    }

    /** An import whose first chunk is held until the space has ended. */
    private Response whileHeld(String query) throws Exception {
        String rows = IntStream.rangeClosed(1, CHUNK + 500)
                .mapToObj(i -> row(i, i == 1 ? "SLOW" : "n" + i))
                .collect(Collectors.joining("\n"));
        CompletableFuture<Response> answer = CompletableFuture.supplyAsync(() -> given().header("Accept-Language", "en")
                .contentType("application/x-ndjson; charset=UTF-8")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/widgets/import" + query));
        assertThat(WidgetResource.running.await(30, TimeUnit.SECONDS)).isTrue();
        takeSpace();
        WidgetResource.goOn.countDown();
        return answer.get(60, TimeUnit.SECONDS);
    }

    private static String row(int number, String name) {
        return "{\"code\":\"w%d\",\"name\":\"%s\",\"priceYuan\":1.5}".formatted(number, name);
    }

    private String trail() {
        return "`" + sql.list("select database()", row -> row.getString(1)).get(0) + "_audit`.audit_record";
    }
}
