package org.chainpanorama.chassis.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.testing.Crowd;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StoreProblemsTest extends StoreTest {

    @Inject
    Transactions transactions;

    @Inject
    Raising raising;

    @Test
    void aUniqueNameTakenTwiceIsAConflictThatSaysNoSql() {
        add("a", "taken", "1", 1, Widget.Kind.CUP);
        String answer = given().contentType(ContentType.JSON)
                .body("{\"name\":\"taken\",\"priceYuan\":1}")
                .put("/api/v1/widgets/b")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:zone:already-exists"))
                .body("unique", equalTo("widget-name"))
                .extract()
                .asString();
        assertThat(answer.toLowerCase()).doesNotContain("insert", "duplicate", "hibernate", "uk_");
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"free\",\"priceYuan\":1}")
                .put("/api/v1/widgets/a")
                .then()
                .statusCode(409)
                .body("unique", equalTo("key"));
    }

    @Test
    void aFaultOfOursIsAnInternalErrorWithoutDetails() {
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"x\"}")
                .put("/api/v1/widgets/a")
                .then()
                .statusCode(500)
                .body("type", equalTo("urn:problem-type:zone:internal"));
    }

    @Test
    void anOvertakenVersionIsAVersionConflict() {
        add("a", "a", "1", 1, Widget.Kind.CUP);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    Widget widget = em.find(Widget.class, "a");
                    widget.importance = 5;
                    QuarkusTransaction.requiringNew()
                            .run(() -> sql.update("update widget set version = version + 1 where code = 'a'"));
                }))
                .satisfies(failure -> assertThat(StoreProblems.of(failure))
                        .hasValueSatisfying(
                                problem -> assertThat(problem.problemType()).isEqualTo(ProblemType.VERSION_CONFLICT)));
    }

    @Test
    void theLoserOfADeadlockTriesAgain() throws Exception {
        add("a", "a", "1", 0, Widget.Kind.CUP);
        add("b", "b", "1", 0, Widget.Kind.CUP);
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger attempts = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Future<?> one = threads.submit(() -> raise(bothHoldOne, attempts, "a", "b"));
        Future<?> two = threads.submit(() -> raise(bothHoldOne, attempts, "b", "a"));
        one.get();
        two.get();
        threads.shutdown();
        assertThat(attempts.get()).isEqualTo(3);
        assertThat(sql.list("select importance from widget", row -> row.getInt(1)))
                .containsExactly(2, 2);
    }

    @Test
    void aTransactionalMethodThatLosesADeadlockIsRunAgain() throws Exception {
        add("a", "a", "1", 0, Widget.Kind.CUP);
        add("b", "b", "1", 0, Widget.Kind.CUP);
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger attempts = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Future<?> one = threads.submit(() -> raising.raise(bothHoldOne, attempts, "a", "b"));
        Future<?> two = threads.submit(() -> raising.raise(bothHoldOne, attempts, "b", "a"));
        one.get();
        two.get();
        threads.shutdown();
        assertThat(attempts.get()).isEqualTo(3);
        assertThat(sql.list("select importance from widget", row -> row.getInt(1)))
                .containsExactly(2, 2);
        assertThat(count("change_event"))
                .as("of the failed attempt nothing is told")
                .isEqualTo(2);
    }

    /** A service whose method is a transaction. */
    @ApplicationScoped
    static class Raising {

        private final Sql sql;
        private final ChangeFeed changes;

        Raising(Sql sql, ChangeFeed changes) {
            this.sql = sql;
            this.changes = changes;
        }

        @Transactional
        void raise(CyclicBarrier bothHoldOne, AtomicInteger attempts, String first, String second) {
            int attempt = attempts.incrementAndGet();
            changes.record("widget.raised", first, null);
            sql.update("update widget set importance = importance + 1 where code = ?", first);
            if (attempt <= 2) {
                meet(bothHoldOne);
            }
            sql.update("update widget set importance = importance + 1 where code = ?", second);
        }
    }

    @Test
    void whoLosesEveryTimeIsToldToTryAgainLater() {
        AtomicInteger attempts = new AtomicInteger();
        assertThatThrownBy(() -> transactions.run(() -> {
                    attempts.incrementAndGet();
                    throw new PersistenceException(new SQLException("Deadlock found", "40001", 1213));
                }))
                .satisfies(failure -> assertThat(StoreProblems.of(failure))
                        .hasValueSatisfying(
                                problem -> assertThat(problem.problemType()).isEqualTo(ProblemType.DATABASE_BUSY)));
        assertThat(attempts.get()).isGreaterThan(1);
    }

    @Test
    void ofFiftyWhoCreateOneThingOneDoesAndTheOthersFindIt() {
        assertThat(Crowd.of(50, i -> given().contentType(ContentType.JSON)
                                .header("If-None-Match", "*")
                                .body("{\"name\":\"race\",\"priceYuan\":1}")
                                .put("/api/v1/widgets/guarded/race"))
                        .stream()
                        .map(Response::statusCode))
                .containsOnly(200, 412)
                .containsOnlyOnce(200);
    }

    private void raise(CyclicBarrier bothHoldOne, AtomicInteger attempts, String first, String second) {
        CountDownLatch firstTime = new CountDownLatch(1);
        transactions.run(() -> {
            attempts.incrementAndGet();
            sql.update("update widget set importance = importance + 1 where code = ?", first);
            if (firstTime.getCount() == 1) {
                firstTime.countDown();
                meet(bothHoldOne);
            }
            sql.update("update widget set importance = importance + 1 where code = ?", second);
        });
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void whatFailsAtTheCommitIsThrownAsWhatItIs() {
        add("a", "taken", "1", 1, Widget.Kind.CUP);
        assertThatThrownBy(() -> transactions.run(
                        () -> em.persist(new Widget("b", "taken", BigDecimal.ONE, 1, Widget.Kind.CUP))))
                .isInstanceOf(PersistenceException.class);
    }
}
