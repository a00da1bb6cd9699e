package org.chainpanorama.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The feed of this service against twenty writers: half of them offices that write over HTTP, contending for few enterprises, half
 * transactions that have written their change and take their time in the database before they commit, or roll back.
 */
@QuarkusTest
class FeedOrderTest {

    private static final int OFFICES = 10;
    private static final int SLOW_ONES = 10;
    private static final int EACH = 15;

    @Inject
    ChangeFeed feed;

    @Inject
    EntityManager database;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @TestHTTPResource
    URL service;

    private final Set<String> committed = ConcurrentHashMap.newKeySet();
    private final List<String> contended = new ArrayList<>();
    private ExecutorService threads;
    private WireCalls wire;
    private String start;

    @BeforeEach
    void theFeedHasBeenReadToItsEnd() throws Exception {
        wire = new WireCalls(service);
        threads = Executors.newFixedThreadPool(OFFICES + SLOW_ONES);
        for (int i = 0; i < 4; i++) {
            contended.add(Calls.registered("FEED"));
        }
        start = feed.cursor();
        List<JsonPath> rest = readOn(500);
        start = rest.get(rest.size() - 1).getString("next");
    }

    @AfterEach
    void stop() {
        threads.shutdown();
    }

    @Test
    void aPollingReaderSeesEveryChangeOfTwentyWritersOnceAndInOrder() throws Exception {
        List<Future<?>> writing = new ArrayList<>();
        for (int writer = 0; writer < OFFICES; writer++) {
            writing.add(threads.submit(office(writer)));
        }
        for (int writer = OFFICES; writer < OFFICES + SLOW_ONES; writer++) {
            writing.add(threads.submit(slowOne(writer)));
        }
        SplittableRandom random = new SplittableRandom(1);
        List<Change> polled = new ArrayList<>();
        String after = start;
        boolean more = true;
        while (more) {
            boolean everybodyIsDone = writing.stream().allMatch(Future::isDone);
            JsonPath page = page(after, 1 + random.nextInt(30));
            polled.addAll(Change.of(page));
            after = page.getString("next");
            more = !everybodyIsDone || !page.getList("items").isEmpty();
        }
        for (Future<?> writer : writing) {
            writer.get();
        }
        assertThat(polled.stream().map(Change::tag))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(committed);
        assertThat(polled.stream().map(Change::id)).doesNotHaveDuplicates();
        List<Change> again =
                readOn(1000).stream().flatMap(page -> Change.of(page).stream()).toList();
        assertThat(again).as("the order is the same for every reader").isEqualTo(polled);
        for (int writer = 0; writer < OFFICES + SLOW_ONES; writer++) {
            String prefix = "写者" + writer + "之";
            assertThat(polled.stream().map(Change::tag).filter(tag -> tag.startsWith(prefix)))
                    .as("a writer's own order")
                    .isSortedAccordingTo(java.util.Comparator.comparingInt(FeedOrderTest::number));
        }
    }

    @Test
    void aTransactionThatCommitsLateComesAfterTheOthersAndIsNotSkipped() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        Future<?> late = threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
            feed.record("feed.tested", "late", Map.of("name", "late"));
            beforeTheCommit(() -> {
                written.countDown();
                commit.await();
            });
        }));
        written.await();
        wire.replace("/api/v1/enterprises/" + contended.get(0), Calls.registration("early", "FEED"));
        JsonPath before = page(start, 10);
        assertThat(Change.of(before)).extracting(Change::tag).containsExactly("early");
        commit.countDown();
        late.get();
        assertThat(Change.of(page(before.getString("next"), 10)))
                .extracting(Change::tag)
                .containsExactly("late");
        assertThat(Change.of(page(start, 10))).extracting(Change::tag).containsExactly("early", "late");
    }

    private Callable<Void> office(int writer) {
        SplittableRandom random = new SplittableRandom(writer);
        return () -> {
            for (int i = 0; i < EACH; i++) {
                String tag = "写者" + writer + "之" + i;
                String code = contended.get(random.nextInt(contended.size()));
                int status = wire.replace("/api/v1/enterprises/" + code, Calls.registration(tag, "FEED"))
                        .statusCode();
                assertThat(status).isEqualTo(200);
                committed.add(tag);
            }
            return null;
        };
    }

    private Callable<Void> slowOne(int writer) {
        SplittableRandom random = new SplittableRandom(writer);
        return () -> {
            for (int i = 0; i < EACH; i++) {
                String tag = "写者" + writer + "之" + i;
                boolean keep = random.nextInt(5) > 0;
                double seconds = random.nextInt(40) / 1000.0;
                Runnable change = () -> QuarkusTransaction.requiringNew().run(() -> {
                    feed.record("feed.tested", tag, Map.of("name", tag));
                    beforeTheCommit(() -> {
                        database.createNativeQuery("select sleep(" + seconds + ")")
                                .getSingleResult();
                        if (!keep) {
                            throw new IllegalStateException("Rolled back with its change written");
                        }
                    });
                });
                if (keep) {
                    change.run();
                    committed.add(tag);
                } else {
                    assertThatThrownBy(change::run).isInstanceOf(QuarkusTransactionException.class);
                }
            }
            return null;
        };
    }

    private interface Wait {
        void pass() throws Exception;
    }

    private void beforeTheCommit(Wait wait) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            /** Runs after the feed's own, which has written the change by then. */
            @Override
            public void beforeCompletion() {
                try {
                    wait.pass();
                } catch (Exception interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }

            @Override
            public void afterCompletion(int status) {
                // Nothing is left to do.
            }
        });
    }

    private List<JsonPath> readOn(int limit) throws Exception {
        List<JsonPath> pages = new ArrayList<>();
        String after = start;
        do {
            pages.add(page(after, limit));
            after = pages.get(pages.size() - 1).getString("next");
        } while (!pages.get(pages.size() - 1).getList("items").isEmpty());
        return pages;
    }

    private JsonPath page(String after, int limit) throws Exception {
        return JsonPath.from(wire.get("/api/v1/enterprise-changes?limit=" + limit + "&after=" + after)
                .body());
    }

    private static int number(String tag) {
        return Integer.parseInt(tag.substring(tag.indexOf('之') + 1));
    }

    /** A change of this test: whoever else writes has another name for it. */
    private record Change(String id, String tag) {

        static List<Change> of(JsonPath page) {
            List<Map<String, Object>> items = page.getList("items");
            return IntStream.range(0, items.size())
                    .mapToObj(i -> new Change(
                            page.getString("items[" + i + "].id"), page.getString("items[" + i + "].data.name")))
                    .toList();
        }
    }
}
