package org.chainpanorama.chassis.store;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;

/** What kind of failure the database met, however many layers wrapped it. */
final class StoreFailures {

    static final int DUPLICATE = 1062;

    /** MySQL: lock wait timeout, deadlock. TiDB: transaction aborted by a write conflict. */
    private static final Set<Integer> GIVEN_UP = Set.of(1205, 1213, 8002, 8022, 9007);

    /** MySQL: too many connections, shutting down, connection killed. */
    private static final Set<Integer> GONE = Set.of(1040, 1053, 1152, 1927, 3169, 4031);

    /** The pool says so in words only. */
    private static final Set<String> NO_CONNECTION = Set.of(
            "Acquisition timeout while waiting for new connection",
            "This pool is closed and does not handle any more connections!",
            "Connection is closed");

    private StoreFailures() {}

    /** The database gave the transaction up in favour of another one; the same again may succeed. */
    static boolean wasGivenUp(Throwable failure) {
        return hasSql(failure, refusal -> GIVEN_UP.contains(refusal.getErrorCode()));
    }

    /** A unique key was taken. */
    static boolean isDuplicate(Throwable failure) {
        return hasSql(failure, refusal -> refusal.getErrorCode() == DUPLICATE);
    }

    /** There is no connection to the database, or none any more. */
    static boolean isWithoutDatabase(Throwable failure) {
        return causeOf(failure, JDBCConnectionException.class) != null
                || hasSql(failure, StoreFailures::saysNoConnection);
    }

    /** The first of a type among a failure, its causes, and what they suppressed, where the transaction manager puts a failed commit. */
    static <X extends Throwable> X causeOf(Throwable failure, Class<X> type) {
        return all(failure).filter(type::isInstance).map(type::cast).findFirst().orElse(null);
    }

    private static boolean hasSql(Throwable failure, Predicate<SQLException> kind) {
        return all(failure).anyMatch(cause -> cause instanceof SQLException refusal && kind.test(refusal));
    }

    private static boolean saysNoConnection(SQLException refusal) {
        return refusal instanceof SQLTransientConnectionException
                || refusal instanceof SQLNonTransientConnectionException
                || refusal instanceof SQLRecoverableException
                || refusal.getSQLState() != null && refusal.getSQLState().startsWith("08")
                || GONE.contains(refusal.getErrorCode())
                || refusal.getMessage() != null && NO_CONNECTION.contains(refusal.getMessage());
    }

    private static Stream<Throwable> all(Throwable failure) {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.Builder<Throwable> inOrder = Stream.builder();
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (next != null && found.add(next)) {
                inOrder.add(next);
                if (next.getCause() != null) open.add(next.getCause());
                Collections.addAll(open, next.getSuppressed());
            }
        }
        return inOrder.build();
    }
}
