package org.chainpanorama.chassis.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeFeedTest extends StoreTest {

    @Inject
    ChangeFeed feed;

    @Inject
    Housekeeping housekeeping;

    private void change(String subject) {
        QuarkusTransaction.requiringNew().run(() -> feed.record("widget.changed", subject, Map.of("code", subject)));
    }

    private static List<String> subjects(ChangePage page) {
        return page.items().stream().map(ChangeEvent::subject).toList();
    }

    @Test
    void aReaderPassesOverChangesItIsNotToldOf() {
        String start = feed.read(null, 1_000, null).next();
        IntStream.range(0, 5).forEach(number -> change("hidden" + number));
        change("told1");
        change("told2");
        ChangePage first = feed.read(start, 1, null, event -> event.subject().startsWith("told"));
        assertThat(subjects(first)).containsExactly("told1");
        ChangePage second =
                feed.read(first.next(), 1, null, event -> event.subject().startsWith("told"));
        assertThat(subjects(second)).containsExactly("told2");
        assertThat(subjects(feed.read(start, 10, null))).hasSize(7);
    }

    @Test
    void aChangeIsACloudEventAndADeleteATombstone() {
        change("w1");
        QuarkusTransaction.requiringNew().run(() -> feed.record("widget.removed", "w1", null));
        given().get("/api/v1/widgets/changes")
                .then()
                .statusCode(200)
                .body("items.specversion", contains("1.0", "1.0"))
                .body("items.source", contains("urn:zone:chassis-test", "urn:zone:chassis-test"))
                .body("items.type", contains("widget.changed", "widget.removed"))
                .body("items.subject", contains("w1", "w1"))
                .body("items[0].data.code", equalTo("w1"))
                .body("items[1]", hasKey("data"))
                .body("items[1].data", equalTo(null))
                .body("items[0].id", not(equalTo("items[1].id")));
    }

    @Test
    void aTransactionThatCommitsLateIsReadAfterTheOthersAndNotSkipped() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> late = other.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
            // The row is there, with the lower id, long before the commit.
            sql.update("insert into change_event (type, subject, recorded_at) values ('t', 'late', ?)", Instant.now());
            written.countDown();
            await(commit);
        }));
        written.await();
        change("early");
        ChangePage before = feed.read(null, 10, null);
        assertThat(subjects(before)).containsExactly("early");
        commit.countDown();
        late.get();
        other.shutdown();
        assertThat(subjects(feed.read(before.next(), 10, null))).containsExactly("late");
        assertThat(subjects(feed.read(null, 10, null))).containsExactly("early", "late");
    }

    @Test
    void aReaderAmongManyWritersSeesEveryChangeOnceAndAllReadersTheSameOrder() throws Exception {
        int writers = 8;
        int each = 60;
        ExecutorService threads = Executors.newFixedThreadPool(writers + 2);
        List<Future<?>> writing = IntStream.range(0, writers)
                .<Future<?>>mapToObj(writer -> threads.submit(() -> write(writer, each)))
                .toList();
        Future<List<String>> one = threads.submit(() -> readAll(writers * each, 7));
        Future<List<String>> two = threads.submit(() -> readAll(writers * each, 100));
        for (Future<?> writer : writing) {
            writer.get();
        }
        assertThat(one.get()).hasSize(writers * each).doesNotHaveDuplicates().isEqualTo(two.get());
        assertThat(readAll(writers * each, 1_000)).isEqualTo(one.get());
        threads.shutdown();
        for (int writer = 0; writer < writers; writer++) {
            String prefix = writer + ":";
            assertThat(one.get().stream().filter(subject -> subject.startsWith(prefix)))
                    .as("a writer's own order")
                    .containsExactlyElementsOf(
                            IntStream.range(0, each).mapToObj(i -> prefix + i).toList());
        }
    }

    private void write(int writer, int amount) {
        SplittableRandom random = new SplittableRandom(writer);
        for (int i = 0; i < amount; i++) {
            String subject = writer + ":" + i;
            QuarkusTransaction.requiringNew().run(() -> {
                sql.update(
                        "insert into change_event (type, subject, recorded_at) values ('t', ?, ?)",
                        subject,
                        Instant.now());
                // Transactions of different length, so that ids and commits come in different orders.
                for (int work = random.nextInt(20); work > 0; work--) {
                    count("widget");
                }
                if (random.nextInt(10) == 0) {
                    sql.list("select sleep(0.02)", row -> 1);
                }
            });
        }
    }

    private List<String> readAll(int amount, int limit) {
        List<String> all = new ArrayList<>();
        String after = null;
        while (all.size() < amount) {
            ChangePage page = feed.read(after, limit, Duration.ofSeconds(20));
            assertThat(page.items()).as("a change within 20 s").isNotEmpty();
            all.addAll(subjects(page));
            after = page.next();
        }
        return all;
    }

    @Test
    void whatIsRolledBackWasNeverAChange() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    feed.record("widget.changed", "w1", null);
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(feed.read(null, 10, null).items()).isEmpty();
    }

    @Test
    void aChangeOutsideATransactionIsAMistake() {
        assertThatThrownBy(() -> feed.record("widget.changed", "w1", null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void manyChangesInOneTransactionKeepTheirOrder() {
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, 2_500).forEach(i -> feed.record("widget.changed", "s" + i, i)));
        List<String> all = readAll(2_500, 400);
        assertThat(all)
                .containsExactlyElementsOf(
                        IntStream.range(0, 2_500).mapToObj(i -> "s" + i).toList());
    }

    @Test
    void aReaderThatWaitsGetsTheChangeThatComes() throws Exception {
        String start = feed.read(null, 10, null).next();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<ChangePage> waiting = reader.submit(() -> feed.read(start, 10, Duration.ofSeconds(20)));
        change("w1");
        assertThat(subjects(waiting.get())).containsExactly("w1");
        reader.shutdown();
        given().get("/api/v1/widgets/changes?wait=1s&after=" + waiting.get().next())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0))
                .body("next", equalTo(waiting.get().next()));
        given().get("/api/v1/widgets/changes?wait=soon").then().statusCode(400).body("errors[0].name", equalTo("wait"));
    }

    @Test
    void aPurgedOrUnknownCursorIsGone() {
        change("w1");
        String first = feed.read(null, 1, null).next();
        change("w2");
        change("w3");
        feed.read(null, 10, null);
        String start = cursorBefore(first);
        housekeeping.purgeChanges(Instant.now().minus(1, ChronoUnit.DAYS));
        assertThat(subjects(feed.read(start, 10, null))).hasSize(3);
        sql.update("update change_event set recorded_at = '2020-01-01' where subject in ('w1', 'w2')");
        housekeeping.purgeChanges(Instant.now().minus(1, ChronoUnit.DAYS));
        assertThat(count("change_event")).isEqualTo(1);
        assertThat(subjects(feed.read(null, 10, null))).containsExactly("w3");
        for (String gone : List.of(start, first, "nonsense", "", feed.cursor() + "0")) {
            assertThatThrownBy(() -> feed.read(gone, 10, null))
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.problemType())
                            .isEqualTo(ProblemType.CURSOR_EXPIRED));
        }
        given().get("/api/v1/widgets/changes?after=" + first)
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:problem-type:zone:cursor-expired"))
                .body("snapshot", equalTo("/api/v1/widgets"));
    }

    @Test
    void theSnapshotTellsWhereTheFeedGoesOn() {
        change("w1");
        feed.read(null, 10, null);
        String cut =
                given().get("/api/v1/widgets").then().statusCode(200).extract().header("Change-Cursor");
        change("w2");
        assertThat(subjects(feed.read(cut, 10, null))).containsExactly("w2");
        assertThat(given().get("/api/v1/widgets?sort=colour").header("Change-Cursor"))
                .isNull();
        assertThat(given().get("/api/v1/widgets/none").header("Change-Cursor")).isNull();
    }

    private static String cursorBefore(String first) {
        String text = new String(java.util.Base64.getUrlDecoder().decode(first));
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.replaceFirst("/1$", "/0").getBytes());
    }

    @Test
    void theVersionChangesWithEveryCommittedChangeAndOnlyThen() {
        Position none = feed.latest();
        assertThat(none.at()).isNull();
        change("w1");
        Position one = feed.latest();
        assertThat(one.version()).isNotEqualTo(none.version());
        assertThat(one.at()).isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(1, ChronoUnit.MINUTES));
        feed.read(null, 10, null);
        assertThat(feed.latest()).isEqualTo(one);
        change("w2");
        assertThat(feed.latest().version()).isNotEqualTo(one.version());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
