package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Optional;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.text.CallerLanguage;
import org.chainpanorama.chassis.text.Hash;
import org.chainpanorama.chassis.text.Text;
import org.jboss.resteasy.reactive.RestResponse;

/** Does what {@link Idempotent} says. It works inside bean validation: a request that is no request needs no key. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 900)
class IdempotentRequests {

    static final String HEADER = "Idempotency-Key";

    /** Compares what was asked, not how its JSON was laid out; never depends on the caller's language. */
    private static final ObjectMapper CANONICAL =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final AnswerStore answers;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;
    private final Caller caller;

    IdempotentRequests(
            AnswerStore answers,
            EntityManager entities,
            ObjectMapper json,
            HttpHeaders headers,
            Request request,
            UriInfo uri,
            Caller caller) {
        this.answers = answers;
        this.entities = entities;
        this.json = json;
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
            return QuarkusTransaction.joiningExisting().call(() -> {
                Optional<AnswerStore.Answer> before = answers.claim(key, asked);
                if (before.isPresent()) {
                    throw before.get().requestHash().equals(asked) ? new AnsweredBefore(before.get()) : reused();
                }
                Object result = call.proceed();
                entities.flush(); // Whatever the database refuses is refused before an answer is kept.
                answers.keep(key, answerOf(result, asked));
                return result;
            });
        } catch (RuntimeException failure) {
            throw Transactions.plain(failure);
        }
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

    private AnswerStore.Answer answerOf(Object result, String asked) throws JsonProcessingException {
        if (result instanceof RestResponse<?> rest) {
            return answer(rest.getStatus(), rest.getHeaderString(HttpHeaders.LOCATION), rest.getEntity(), asked);
        }
        if (result instanceof Response response) {
            String location = response.getHeaderString(HttpHeaders.LOCATION);
            return answer(response.getStatus(), location, response.getEntity(), asked);
        }
        return answer(result == null ? 204 : 200, null, result, asked);
    }

    private AnswerStore.Answer answer(int status, String location, Object entity, String asked)
            throws JsonProcessingException {
        var language = CallerLanguage.of(headers.getAcceptableLanguages());
        String body = entity == null ? null : json.writer().with(language).writeValueAsString(entity);
        return new AnswerStore.Answer(asked, status, location, body);
    }

    private static Problem reused() {
        return Problem.of(
                ProblemType.IDEMPOTENCY_KEY_REUSED,
                Text.of("该幂等键已用于内容不同的请求", "This Idempotency-Key was used for a request with another body"));
    }
}
