package org.chainpanorama.chassis.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Calls operations as their OpenAPI document shows how: the examples of what is required, nothing more. */
public final class DocumentedCall {

    private final JsonNode document;

    /** Calls of the operations of a document. */
    public DocumentedCall(JsonNode document) {
        this.document = document;
    }

    /**
     * Calls the service that rest-assured speaks to.
     *
     * @param method as the document writes it, in lower case
     * @param token null for a call without one
     */
    public Response send(String path, String method, JsonNode operation, String token) {
        return send(path, method, operation, token, Map.of());
    }

    /** The same with other headers, which take the place of the documented ones. */
    Response send(String path, String method, JsonNode operation, String token, Map<String, String> headers) {
        RequestSpecification request = given().noFiltersOfType(DefaultToken.class);
        if (token != null) request.header("Authorization", "Bearer " + token);
        operation.path("parameters").forEach(listed -> addRequired(request, resolved(listed), headers.keySet()));
        headers.forEach(request::header);
        addBody(request, operation.path("requestBody").path("content"));
        return request.request(Method.valueOf(method.toUpperCase(Locale.ROOT)), path);
    }

    private static void addRequired(RequestSpecification request, JsonNode parameter, Set<String> given) {
        String name = parameter.path("name").asText();
        if (!parameter.path("required").asBoolean() || given.contains(name)) return;
        String value = parameter.path("example").asText();
        switch (parameter.path("in").asText()) {
            case "path" -> request.pathParam(name, value);
            case "query" -> request.queryParam(name, value);
            default -> request.header(name, value);
        }
    }

    private static void addBody(RequestSpecification request, JsonNode contents) {
        contents.properties().stream().findFirst().ifPresent(content -> {
            JsonNode example = content.getValue().path("example");
            String text = example.isTextual() ? example.asText() : example.toString();
            request.contentType(content.getKey() + "; charset=UTF-8").body(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    private JsonNode resolved(JsonNode parameter) {
        return parameter.has("$ref")
                ? document.at(parameter.get("$ref").asText().substring(1))
                : parameter;
    }
}
