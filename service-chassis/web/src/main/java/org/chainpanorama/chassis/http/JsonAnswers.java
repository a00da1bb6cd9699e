package org.chainpanorama.chassis.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chainpanorama.chassis.json.JsonMedia;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.text.CallerLanguage;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.EntityTags;
import org.chainpanorama.chassis.write.Versioned;

/**
 * Writes every JSON answer in one place: the caller's language, the fields asked for, the link to the next page,
 * a strong entity tag, and 304 where the caller has it already.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class JsonAnswers implements ContainerResponseFilter {

    private static final String API_VERSION = "1.0.0";

    private final ObjectMapper mapper;

    JsonAnswers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        var headers = response.getHeaders();
        headers.putSingle("API-Version", API_VERSION);
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        Object entity = response.getEntity();
        // Bytes are written already.
        if (entity == null || entity instanceof HttpProblem || entity instanceof byte[]) return;
        MediaType type = typeOf(response);
        if (!JsonMedia.isJson(type)) return;
        Locale language = CallerLanguage.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        byte[] body = write(withNextUrl(entity, request.getUriInfo(), response), request, language);
        String tag =
                entity instanceof Versioned versioned ? EntityTags.of(versioned.version(), body) : EntityTags.of(body);
        headers.putSingle("Content-Language", language.toLanguageTag());
        headers.putSingle(HttpHeaders.VARY, "Accept-Language, Authorization");
        boolean reading = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        if (reading || entity instanceof Versioned) headers.putSingle(HttpHeaders.ETAG, tag);
        if (reading
                && response.getStatus() == Response.Status.OK.getStatusCode()
                && EntityTags.matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
            return;
        }
        response.setEntity(body, response.getEntityAnnotations(), type);
    }

    private byte[] write(Object entity, ContainerRequestContext request, Locale language) throws IOException {
        byte[] body = mapper.writer().with(language).writeValueAsBytes(entity);
        String fields = request.getUriInfo().getQueryParameters().getFirst("fields");
        if (fields == null || fields.isBlank()) return body;
        JsonNode tree = mapper.readTree(body);
        Set<String> wanted = new LinkedHashSet<>(Arrays.asList(fields.split(",")));
        List<JsonNode> whole = new ArrayList<>();
        if (tree.path("items") instanceof ArrayNode items) items.forEach(whole::add);
        else whole.add(tree);
        refuseUnknown(wanted, whole);
        whole.forEach(node -> keep(node, wanted));
        return mapper.writeValueAsBytes(tree);
    }

    /** Where there is no item, nobody can say which fields it would have had. */
    private static void refuseUnknown(Set<String> wanted, List<JsonNode> nodes) {
        List<InputError> unknown = wanted.stream()
                .filter(field -> !nodes.isEmpty() && nodes.stream().noneMatch(node -> node.has(field)))
                .map(field -> InputError.query(
                        "fields", "unknown-field", Text.of("没有字段 " + field, "there is no field " + field)))
                .toList();
        if (!unknown.isEmpty()) throw Problem.invalid(unknown);
    }

    private static void keep(JsonNode node, Set<String> wanted) {
        if (node instanceof ObjectNode object) object.retain(wanted);
    }

    private static Object withNextUrl(Object entity, UriInfo uri, ContainerResponseContext response) {
        if (!(entity instanceof Page<?> page) || page.next() == null) return entity;
        var next = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", page.next())
                .build();
        String url = next.getRawPath() + '?' + next.getRawQuery();
        response.getHeaders().putSingle("Link", "<" + url + ">; rel=\"next\"");
        return page.withNext(url);
    }

    /** Quarkus leaves the type of a generic answer such as a page open until it is written; ours are JSON. */
    private static MediaType typeOf(ContainerResponseContext response) {
        boolean ours = response.getEntityClass().getPackageName().startsWith("org.chainpanorama.");
        return response.getMediaType() == null && ours ? MediaType.APPLICATION_JSON_TYPE : response.getMediaType();
    }
}
