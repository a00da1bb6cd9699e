package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Set;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.text.Hash;
import org.chainpanorama.chassis.text.Text;

/** Does what {@link Idempotent} says. It works inside bean validation: a request that is no request needs no key. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 900)
class IdempotentRequests {

    static final String HEADER = "Idempotency-Key";

    /** Compares what was asked, not how its JSON was laid out; never depends on the caller's language. */
    private static final ObjectMapper CANONICAL =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final AnswerStore store;
    private final FirstAnswers answers;
    private final Transactions transactions;
    private final EntityManager entities;
    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;
    private final Caller caller;

    IdempotentRequests(
            AnswerStore store,
            FirstAnswers answers,
            Transactions transactions,
            EntityManager entities,
            HttpHeaders headers,
            Request request,
            UriInfo uri,
            Caller caller) {
        this.store = store;
        this.answers = answers;
        this.transactions = transactions;
        this.entities = entities;
        this.headers = headers;
        this.request = request;
        this.uri = uri;
        this.caller = caller;
    }

    @AroundInvoke
    Object once(InvocationContext call) {
        String key = Hash.of(scope() + '\n' + keyOfCaller());
        String asked = Hash.of(uri.getRequestUri().getRawQuery() + '\n' + bodyOf(call));
        try {
            return transactions.repeated(() -> {
                claim(key, asked);
                Object result = call.proceed();
                entities.flush(); // Whatever the database refuses is refused before an answer is kept.
                store.keep(key, answers.of(result, asked));
                return result;
            });
        } catch (RuntimeException failure) {
            Problem refusal = StoreProblems.of(failure)
                    .filter(IdempotentRequests::isAnAnswer)
                    .orElseThrow(() -> failure);
            keepRefusal(key, asked, refusal);
            throw refusal;
        }
    }

    private void claim(String key, String asked) {
        store.claim(key, asked).ifPresent(before -> {
            throw before.requestHash().equals(asked) ? new AnsweredBefore(before) : reused();
        });
    }

    /** The transaction of the work is lost with its claim, so another call may have come in between: then its answer is the first. */
    private void keepRefusal(String key, String asked, Problem refusal) {
        transactions.repeated(() -> {
            claim(key, asked);
            store.keep(key, answers.of(refusal, asked));
            return null;
        });
    }

    /** What would be answered otherwise without the request being another one is no answer to it: who asks, how often, what else runs. */
    private static boolean isAnAnswer(Problem refusal) {
        ProblemType type = refusal.problemType();
        return type.status() < 500
                && !Set.of(401, 403, 429).contains(type.status())
                && type != ProblemType.REQUEST_IN_FLIGHT
                && type != ProblemType.IDEMPOTENCY_KEY_REUSED;
    }

    private String scope() {
        return request.getMethod()
                + ' '
                + uri.getPath()
                + ' '
                + caller.client()
                + ' '
                + caller.zone().orElse("");
    }

    private String keyOfCaller() {
        String key = headers.getHeaderString(HEADER);
        if (key == null || key.isBlank()) {
            Text missing = Text.of("须携带 Idempotency-Key 请求头", "The header Idempotency-Key is needed");
            throw Problem.of(ProblemType.IDEMPOTENCY_KEY_MISSING, missing)
                    .with(InputError.header(HEADER, "missing", missing));
        }
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw Problem.invalid(List.of(InputError.header(
                    HEADER,
                    "pattern",
                    Text.of("须为 1 至 200 个可见 ASCII 字符", "must be 1 to 200 visible ASCII characters"))));
        }
        return key;
    }

    /** The one parameter without any JAX-RS annotation; empty when the request has no body. */
    private static String bodyOf(InvocationContext call) {
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (isBody(parameters[i])) {
                try {
                    return CANONICAL.writeValueAsString(call.getParameters()[i]);
                } catch (JsonProcessingException programmingError) {
                    throw new IllegalStateException("The body of an idempotent request must be JSON", programmingError);
                }
            }
        }
        return "";
    }

    private static boolean isBody(Parameter parameter) {
        for (Annotation annotation : parameter.getAnnotations()) {
            if (annotation.annotationType().getPackageName().startsWith("jakarta.ws.rs")) {
                return false;
            }
        }
        return true;
    }

    private static Problem reused() {
        return Problem.of(
                ProblemType.IDEMPOTENCY_KEY_REUSED,
                Text.of("该幂等键已用于内容不同的请求", "This Idempotency-Key was used for a request with another body"));
    }
}
