package org.chainpanorama.chassis.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.narayana.jta.TransactionRunner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one place where a transaction begins: whatever a <code>@Transactional</code> method or a part of one does is done again when the
 * database gave it up in favour of another one. Nothing of a failed attempt is seen by the next: its entities and its recorded changes
 * end with its transaction.
 */
@ApplicationScoped
public class Transactions {

    /** Longest first pause in milliseconds; it grows with each attempt and is random, so that rivals part. */
    private static final int PAUSE_MILLIS = 40;

    private final int attempts;
    private final Duration patience;

    Transactions(
            @ConfigProperty(name = "zone.transactions.attempts") int attempts,
            @ConfigProperty(name = "zone.transactions.patience") Duration patience) {
        this.attempts = attempts;
        this.patience = patience;
    }

    /**
     * Runs the work in a new transaction, again when it lost a deadlock or a lock, and once more when a unique key was taken meanwhile:
     * then it finds what took it. Inside a running transaction the work joins that one and runs once, because only the whole of it could
     * be repeated.
     *
     * @param work everything it does must be repeatable
     */
    public <T> T call(Supplier<T> work) {
        return QuarkusTransaction.isActive() ? work.get() : repeated(work::get);
    }

    /** {@link #call} for work without a result. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** {@link #call} in a transaction of its own, also inside another one, and for longer than a request may take. */
    public <T> T callAlone(Duration longest, Supplier<T> work) {
        return repeated(QuarkusTransaction.requiringNew().timeout((int) longest.toSeconds()), longest, work::get);
    }

    <T> T repeated(Callable<T> work) {
        return repeated(QuarkusTransaction.requiringNew(), patience, work);
    }

    private <T> T repeated(TransactionRunner transaction, Duration longest, Callable<T> work) {
        long started = System.nanoTime();
        for (int attempt = 1; true; attempt++) {
            Attempt<T> one = new Attempt<>(work);
            try {
                return transaction.call(one);
            } catch (RuntimeException failure) {
                boolean over = System.nanoTime() - started > longest.toNanos();
                if (over || attempt >= attemptsAfter(failure)) {
                    throw one.done && wasLostAtTheCommit(failure) ? unknownOutcome() : plain(failure);
                }
                pause(attempt);
            }
        }
    }

    /** Whoever still finds the key taken at the second attempt is refused by it. */
    private int attemptsAfter(RuntimeException failure) {
        if (StoreFailures.wasGivenUp(failure)) {
            return attempts;
        }
        return StoreFailures.isDuplicate(failure) ? 2 : 1;
    }

    /** What failed the commit, without the transaction manager's wrapping, so that it is answered as what it is. */
    private static RuntimeException plain(RuntimeException failure) {
        if (failure instanceof QuarkusTransactionException) {
            PersistenceException cause = StoreFailures.causeOf(failure, PersistenceException.class);
            return cause == null ? failure : cause;
        }
        return failure;
    }

    /** Everything before the commit itself is a statement, and fails as one. */
    private static boolean wasLostAtTheCommit(RuntimeException failure) {
        return StoreFailures.isWithoutDatabase(failure)
                && StoreFailures.causeOf(failure, PersistenceException.class) == null;
    }

    /** The commit was sent, and no answer came. */
    private static Problem unknownOutcome() {
        return Problem.of(
                ProblemType.OUTCOME_UNKNOWN,
                Text.of(
                        "数据库在提交时断开：该变更可能已写入。请先读取，或以同一 Idempotency-Key 重试",
                        "The database was lost at the commit: the change may have been made."
                                + " Read before you write again, or repeat it with the same Idempotency-Key"));
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, (long) PAUSE_MILLIS * attempt));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PersistenceException(interrupted);
        }
    }

    /** One run of the work, and how far it came. */
    private static final class Attempt<T> implements Callable<T> {

        private final Callable<T> work;
        private boolean done;

        Attempt(Callable<T> work) {
            this.work = work;
        }

        @Override
        public T call() throws Exception {
            T result = work.call();
            done = true;
            return result;
        }
    }
}
