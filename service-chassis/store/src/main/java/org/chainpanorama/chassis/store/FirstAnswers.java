package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemFinisher;
import org.chainpanorama.chassis.text.CallerLanguage;
import org.chainpanorama.chassis.write.EntityTags;
import org.chainpanorama.chassis.write.Versioned;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes the answer to the present call down as it will go out. */
@ApplicationScoped
class FirstAnswers {

    private final ObjectMapper json;
    private final ProblemFinisher problems;
    private final HttpHeaders headers;
    private final UriInfo uri;

    FirstAnswers(ObjectMapper json, ProblemFinisher problems, HttpHeaders headers, UriInfo uri) {
        this.json = json;
        this.problems = problems;
        this.headers = headers;
        this.uri = uri;
    }

    /** What a resource method returned. */
    AnswerStore.Answer of(Object result, String asked) throws JsonProcessingException {
        if (result instanceof RestResponse<?> rest) {
            return answer(rest.getStatus(), rest.getHeaderString(HttpHeaders.LOCATION), rest.getEntity(), asked);
        }
        if (result instanceof Response response) {
            String location = response.getHeaderString(HttpHeaders.LOCATION);
            return answer(response.getStatus(), location, response.getEntity(), asked);
        }
        return answer(result == null ? 204 : 200, null, result, asked);
    }

    /** What a call was refused with. */
    AnswerStore.Answer of(Problem refusal, String asked) throws JsonProcessingException {
        HttpProblem problem = problems.apply(refusal, ProblemContext.of(refusal, uri));
        Map<String, String> sent = new TreeMap<>();
        problem.getHeaders().forEach((name, value) -> sent.put(name, String.valueOf(value)));
        sent.put(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString());
        return new AnswerStore.Answer(asked, problem.getStatusCode(), sent, json.writeValueAsString(problem));
    }

    private AnswerStore.Answer answer(int status, String location, Object entity, String asked)
            throws JsonProcessingException {
        Map<String, String> sent = new TreeMap<>();
        if (location != null) {
            sent.put(HttpHeaders.LOCATION, location);
        }
        if (entity == null) {
            return new AnswerStore.Answer(asked, status, sent, null);
        }
        Locale language = CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        String body = json.writer().with(language).writeValueAsString(entity);
        sent.put(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON + ";charset=UTF-8");
        sent.put(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        if (entity instanceof Versioned versioned) {
            sent.put(HttpHeaders.ETAG, EntityTags.of(versioned.version(), body.getBytes(StandardCharsets.UTF_8)));
        }
        return new AnswerStore.Answer(asked, status, sent, body);
    }
}
