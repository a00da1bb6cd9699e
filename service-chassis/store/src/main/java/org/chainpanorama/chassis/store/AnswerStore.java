package org.chainpanorama.chassis.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;

/** The first answers to idempotent requests. Every call needs a transaction. */
@ApplicationScoped
class AnswerStore {

    /** MySQL: the row is locked and NOWAIT was asked for. TiDB says the same with the same number. */
    private static final int LOCKED = 3572;

    /** The first answer to a request. */
    record Answer(String requestHash, int status, String location, String body) {}

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
        int inserted = sql.update(
                "insert ignore into idempotent_answer (request_key, request_hash, created_at) values (?, ?, ?)",
                key,
                requestHash,
                Instant.now());
        return inserted == 1 ? Optional.empty() : find(key, "");
    }

    void keep(String key, Answer answer) {
        sql.update(
                "update idempotent_answer set status = ?, location = ?, body = ? where request_key = ?",
                answer.status,
                answer.location,
                answer.body,
                key);
    }

    int purge(Instant before, int limit) {
        return sql.update("delete from idempotent_answer where created_at < ? limit ?", before, limit);
    }

    /** A row that another transaction has inserted but not committed is locked, which is how a running request is recognised. */
    private Optional<Answer> findUnlocked(String key) {
        try {
            return find(key, " for update nowait");
        } catch (PersistenceException failure) {
            SQLException cause = Transactions.causeOf(failure, SQLException.class);
            if (cause != null && cause.getErrorCode() == LOCKED) {
                throw Problem.of(
                        ProblemType.REQUEST_IN_FLIGHT,
                        Text.of(
                                "同一幂等键的请求正在处理，请稍后重试",
                                "The request with this Idempotency-Key is still running; try again"));
            }
            throw failure;
        }
    }

    private Optional<Answer> find(String key, String lock) {
        return sql
                .list(
                        "select request_hash, status, location, body from idempotent_answer where request_key = ?"
                                + lock,
                        row -> new Answer(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)),
                        key)
                .stream()
                .findFirst();
    }
}
