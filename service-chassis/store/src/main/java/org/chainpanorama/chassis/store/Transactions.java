package org.chainpanorama.chassis.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Runs work in a transaction, again when the database gave it up in favour of another one. */
@ApplicationScoped
public class Transactions {

    private static final int ATTEMPTS = 5;

    /** Longest first pause in milliseconds; it grows with each attempt and is random, so that two rivals part. */
    private static final int PAUSE_MILLIS = 40;

    /** MySQL: lock wait timeout, deadlock. TiDB: transaction aborted by a write conflict. */
    private static final Set<Integer> GIVEN_UP = Set.of(1205, 1213, 8002, 8022, 9007);

    /**
     * Runs the work in a new transaction, up to five times when it lost a deadlock or a lock. Inside a running transaction the work
     * joins that one and runs once, because only the whole of it could be repeated.
     *
     * @param work everything it does must be repeatable
     */
    public <T> T call(Supplier<T> work) {
        if (QuarkusTransaction.isActive()) {
            return work.get();
        }
        for (int attempt = 1; true; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !wasGivenUp(failure)) {
                    throw plain(failure);
                }
                pause(attempt);
            }
        }
    }

    /** {@link #call} for work without a result. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** What failed the commit, without the transaction manager's wrapping, so that it is answered as what it is. */
    static RuntimeException plain(RuntimeException failure) {
        if (failure instanceof QuarkusTransactionException) {
            PersistenceException cause = causeOf(failure, PersistenceException.class);
            return cause == null ? failure : cause;
        }
        return failure;
    }

    static <X extends Throwable> X causeOf(Throwable failure, Class<X> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private static boolean wasGivenUp(Throwable failure) {
        SQLException cause = causeOf(failure, SQLException.class);
        return cause != null && GIVEN_UP.contains(cause.getErrorCode());
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, (long) PAUSE_MILLIS * attempt));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PersistenceException(interrupted);
        }
    }
}
