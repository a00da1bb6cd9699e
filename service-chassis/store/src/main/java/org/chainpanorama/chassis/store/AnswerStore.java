package org.chainpanorama.chassis.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;

/** The first answers to idempotent requests. Every call needs a transaction. */
@ApplicationScoped
class AnswerStore {

    /** MySQL: the row is locked and NOWAIT was asked for. TiDB says the same with the same number. */
    private static final int LOCKED = 3572;

    /**
     * The first answer to a request, as it went out.
     *
     * @param headers those that belong to the answer and not to the call, by name
     * @param body null where it had none
     */
    record Answer(String requestHash, int status, Map<String, String> headers, String body) {}

    private final Sql sql;

    AnswerStore(Sql sql) {
        this.sql = sql;
    }

    /** Claims a key for the running transaction, or gives the answer that was committed under it before. */
    Optional<Answer> claim(String key, String requestHash) {
        Optional<Answer> before = find(key, "").or(() -> findUnlocked(key));
        if (before.isPresent()) {
            return before;
        }
        // Two that found nothing at the same moment: the second insert waits for the first transaction and then inserts
        // nothing.
        return insert(key, requestHash) ? Optional.empty() : find(key, "");
    }

    void keep(String key, Answer answer) {
        sql.update(
                "update idempotent_answer set status = ?, headers = ?, body = ? where request_key = ?",
                answer.status,
                write(answer.headers),
                answer.body,
                key);
    }

    int purge(Instant before, int limit) {
        return sql.update("delete from idempotent_answer where created_at < ? limit ?", before, limit);
    }

    /** Whoever waits for a first transaction that then gives up meets the others who waited: all but one lose. */
    private boolean insert(String key, String requestHash) {
        try {
            return sql.update(
                            "insert ignore into idempotent_answer (request_key, request_hash, created_at) values (?, ?, ?)",
                            key,
                            requestHash,
                            Instant.now())
                    == 1;
        } catch (PersistenceException failure) {
            throw StoreFailures.wasGivenUp(failure) ? inFlight() : failure;
        }
    }

    /** A row that another transaction has inserted but not committed is locked, which is how a running request is recognised. */
    private Optional<Answer> findUnlocked(String key) {
        try {
            return find(key, " for update nowait");
        } catch (PersistenceException failure) {
            SQLException cause = StoreFailures.causeOf(failure, SQLException.class);
            throw cause != null && cause.getErrorCode() == LOCKED ? inFlight() : failure;
        }
    }

    private static Problem inFlight() {
        return Problem.of(
                ProblemType.REQUEST_IN_FLIGHT,
                Text.of("同一幂等键的请求正在处理，请稍后重试", "The request with this Idempotency-Key is still running; try again"));
    }

    private Optional<Answer> find(String key, String lock) {
        return sql
                .list(
                        "select request_hash, status, headers, body from idempotent_answer where request_key = ?"
                                + lock,
                        row -> new Answer(row.getString(1), row.getInt(2), read(row.getString(3)), row.getString(4)),
                        key)
                .stream()
                .findFirst();
    }

    private static String write(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> read(String headers) {
        return headers == null || headers.isEmpty()
                ? Map.of()
                : headers.lines()
                        .map(line -> line.split(": ", 2))
                        .collect(Collectors.toMap(header -> header[0], header -> header[1]));
    }
}
