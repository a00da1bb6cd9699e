package org.chainpanorama.chassis.store;

import io.quarkiverse.resteasy.problem.DefaultExceptionMapper;
import io.quarkiverse.resteasy.problem.HttpProblemMapper;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.EntityExistsException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.ZoneScope;
import org.chainpanorama.chassis.storage.StorageWatch;
import org.chainpanorama.chassis.text.Text;
import org.hibernate.StaleStateException;

/** What the database refused, as the problem it is for the caller: without SQL, tables or classes. */
final class StoreProblems {

    private static final int DISK_FULL = 1021;
    private static final int TABLE_FULL = 1114;
    private static final int STILL_REFERRED_TO = 1451;
    private static final int NOTHING_REFERRED_TO = 1452;

    private static final String PRIMARY = "PRIMARY";

    /** MySQL ends its complaint with the key, from 8.0.19 on with its table before it. */
    private static final Pattern KEY = Pattern.compile("for key '(?:[^'.]*\\.)?([^'.]+)'");

    private StoreProblems() {}

    /** The problem behind a failure; empty when the fault is ours. */
    static Optional<Problem> of(Throwable failure) {
        Problem problem = StoreFailures.causeOf(failure, Problem.class);
        if (problem != null) {
            return Optional.of(problem);
        }
        if (StoreFailures.causeOf(failure, OptimisticLockException.class) != null
                || StoreFailures.causeOf(failure, StaleStateException.class) != null) {
            return Optional.of(Problem.of(
                    ProblemType.VERSION_CONFLICT,
                    Text.of("已被他人修改，请重新读取", "Somebody changed it in between; read it again")));
        }
        if (StoreFailures.causeOf(failure, EntityExistsException.class) != null) {
            return Optional.of(duplicate("key"));
        }
        if (StoreFailures.isWithoutDatabase(failure)) {
            return Optional.of(Problem.of(
                    ProblemType.DATABASE_UNAVAILABLE,
                    Text.of(
                            "数据库暂不可用，未作任何更改；请稍后重试",
                            "There is no database at the moment; nothing was changed; try again")));
        }
        if (StoreFailures.wasGivenUp(failure)) {
            return Optional.of(Problem.of(
                    ProblemType.DATABASE_BUSY,
                    Text.of("与其他请求争用同一数据，未作任何更改；请稍后重试", "Others write to the same; nothing was changed; try again")));
        }
        return Optional.ofNullable(StoreFailures.causeOf(failure, SQLException.class))
                .map(StoreProblems::refused);
    }

    private static Problem refused(SQLException refusal) {
        return switch (refusal.getErrorCode()) {
            case StoreFailures.DUPLICATE -> duplicate(refusal);
            case DISK_FULL, TABLE_FULL -> StorageWatch.refusal();
            case STILL_REFERRED_TO ->
                Problem.of(ProblemType.RULE_VIOLATED, Text.of("仍被其他数据引用", "Other data still refers to it"));
            case NOTHING_REFERRED_TO ->
                Problem.of(
                        ProblemType.RULE_VIOLATED, Text.of("所引用的数据不存在", "It refers to something that does not exist"));
            default -> null;
        };
    }

    /** A bound caller did not find the key, but it is taken: its row lies in another zone. */
    private static Problem duplicate(SQLException refusal) {
        Matcher complaint = KEY.matcher(String.valueOf(refusal.getMessage()));
        String name = complaint.find() ? complaint.group(1) : PRIMARY;
        boolean bound = Arc.container().instance(ZoneScope.class).get().bound() != null;
        return bound && name.equals(PRIMARY) ? ZoneScope.outside() : duplicate(readable(name));
    }

    private static Problem duplicate(String name) {
        return Problem.of(
                        ProblemType.ALREADY_EXISTS,
                        Text.of("已存在相同的数据（" + name + "）", "The same already exists (" + name + ")"))
                .with("unique", name);
    }

    /** {@code uk_enterprise_name} → {@code enterprise-name}; the primary key is just the key. */
    private static String readable(String constraint) {
        return constraint.equals(PRIMARY)
                ? "key"
                : constraint.replaceFirst("^(uk|uq|ux|ix)_", "").replace('_', '-');
    }

    private static Response answer(Exception failure) {
        return of(failure)
                .map(problem -> new HttpProblemMapper().toResponse(problem))
                .orElseGet(() -> new DefaultExceptionMapper().toResponse(failure));
    }

    /** Refused by a statement. */
    @Provider
    public static class OfPersistence implements ExceptionMapper<PersistenceException> {
        @Override
        public Response toResponse(PersistenceException failure) {
            return answer(failure);
        }
    }

    /** Refused at the commit of a {@code @Transactional} method. */
    @Provider
    public static class OfCommit implements ExceptionMapper<RollbackException> {
        @Override
        public Response toResponse(RollbackException failure) {
            return answer(failure);
        }
    }

    /** The same where the transactional method is the resource's own. */
    @Provider
    public static class OfResource implements ExceptionMapper<ArcUndeclaredThrowableException> {
        @Override
        public Response toResponse(ArcUndeclaredThrowableException failure) {
            return answer(failure);
        }
    }

    /** Refused at the commit of a transaction begun in code. */
    @Provider
    public static class OfTransaction implements ExceptionMapper<QuarkusTransactionException> {
        @Override
        public Response toResponse(QuarkusTransactionException failure) {
            return answer(failure);
        }
    }
}
