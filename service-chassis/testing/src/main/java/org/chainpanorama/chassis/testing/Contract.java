package org.chainpanorama.chassis.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An OpenAPI document as the law that calls are held against. */
public final class Contract {

    private static final String PROBLEM = "application/problem+json";
    private static final String UNKNOWN_PATH = "validation.request.path.missing";
    private static final String UNKNOWN_METHOD = "validation.request.operation.notAllowed";

    /** Reading a document takes a second or two; the service under test has one. */
    private static Contract ofRunningService;

    private final JsonNode document;
    private final ReadableDocument readable;
    private final OpenApiInteractionValidator calls;
    private final SchemaValidator schemas;

    /** The contract that a document is. */
    public Contract(JsonNode document) {
        this.document = document;
        this.readable = new ReadableDocument(document);
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        OpenAPI api = new OpenAPIV3Parser()
                .readContents(readable.whole().toString(), null, options)
                .getOpenAPI();
        LevelResolver strict = LevelResolver.create()
                .withLevel("validation.request.security.missing", ValidationReport.Level.IGNORE)
                // A file without a line is a body too.
                .withLevel("validation.request.body.missing", ValidationReport.Level.IGNORE)
                .build();
        calls = OpenApiInteractionValidator.createFor(api)
                .withLevelResolver(strict)
                .build();
        schemas = new SchemaValidator(api, new MessageResolver(strict));
    }

    /** The contract of the service that rest-assured speaks to. */
    public static synchronized Contract ofRunningService() {
        if (ofRunningService == null) ofRunningService = new Contract(read("/q/openapi?format=json"));
        return ofRunningService;
    }

    /** The document itself. */
    public JsonNode document() {
        return document;
    }

    /** Whether a value fits a schema of the document; the faults, none when it does. */
    public List<String> faults(JsonNode value, JsonNode schema) {
        try {
            Schema<?> parsed = io.swagger.v3.core.util.Json.mapper()
                    .readValue(readable.part(schema).toString(), Schema.class);
            return texts(schemas.validate(() -> value, parsed, "response.body"));
        } catch (IOException notASchema) {
            throw new UncheckedIOException(notASchema);
        }
    }

    List<String> faults(FilterableRequestSpecification request, URI uri, Response answer) {
        SimpleRequest asked = asked(request, uri);
        ValidationReport report = calls.validateResponse(asked.getPath(), asked.getMethod(), given(answer));
        if (isUnknown(report)) return problemFaults(answer);
        List<String> faults = new ArrayList<>(texts(report));
        if (answer.statusCode() < 400) faults.addAll(texts(calls.validateRequest(asked)));
        faults.addAll(problemFaults(answer));
        return faults;
    }

    private List<String> problemFaults(Response answer) {
        if (answer.contentType() == null || !answer.contentType().startsWith(PROBLEM)) return List.of();
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
        return texts(
                schemas.validate(() -> new ObjectMapper().readTree(answer.asByteArray()), problem, "response.body"));
    }

    private static boolean isUnknown(ValidationReport report) {
        return report.getMessages().stream()
                .anyMatch(message -> message.getKey().equals(UNKNOWN_PATH)
                        || message.getKey().equals(UNKNOWN_METHOD));
    }

    private static List<String> texts(ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(message -> message.getKey() + ": " + message.getMessage())
                .toList();
    }

    private static SimpleRequest asked(FilterableRequestSpecification request, URI uri) {
        SimpleRequest.Builder asked =
                new SimpleRequest.Builder(Request.Method.valueOf(request.getMethod()), uri.getPath());
        request.getHeaders().forEach(header -> asked.withHeader(header.getName(), header.getValue()));
        if (request.getContentType() != null) asked.withHeader("Content-Type", request.getContentType());
        if (uri.getRawQuery() != null) {
            for (String pair : uri.getRawQuery().split("&")) {
                String[] parts = pair.split("=", 2);
                asked.withQueryParam(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
        Object body = request.getBody();
        if (body instanceof byte[] bytes) asked.withBody(bytes);
        if (body instanceof String text) asked.withBody(text);
        return asked.build();
    }

    private static SimpleResponse given(Response answer) {
        SimpleResponse.Builder given = new SimpleResponse.Builder(answer.statusCode());
        answer.headers().forEach(header -> given.withHeader(header.getName(), header.getValue()));
        byte[] body = answer.asByteArray();
        if (body != null && body.length > 0) given.withBody(body);
        return given.build();
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    /** Reads JSON from the service that rest-assured speaks to, past its filters. */
    static JsonNode read(String path) {
        try {
            URI uri = URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
