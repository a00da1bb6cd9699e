package org.chainpanorama.chassis.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chainpanorama.chassis.identity.ServiceIdentity;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks enterprise-service for the nodes of a chain, as this service itself, conditionally when a copy is at hand. */
@ApplicationScoped
class CatalogueSource {

    /** A node list is short; more pages than this is no node list. */
    private static final int MOST_PAGES = 20;

    private final URI owner;
    private final Duration timeout;
    private final ServiceIdentity identity;
    private final ObjectMapper json;
    private final HttpClient http;

    CatalogueSource(
            @ConfigProperty(name = "zone.enterprise.url") URI owner,
            @ConfigProperty(name = "zone.catalogue.timeout", defaultValue = "1s") Duration timeout,
            ServiceIdentity identity,
            ObjectMapper json) {
        this.identity = identity;
        this.owner = owner;
        this.timeout = timeout;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    /**
     * The present copy of a chain's nodes.
     *
     * @param known the copy at hand, or null
     * @return empty when the owner says that there is no such chain
     */
    Optional<CatalogueCopy> fetch(String chainCode, CatalogueCopy known) throws CatalogueUnreachable {
        URI first = owner.resolve("/api/v1/chains/" + chainCode + "/nodes");
        HttpResponse<byte[]> answer = get(first, known == null ? null : known.entityTag());
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(read(answer));
            case 304 -> Optional.of(known.confirmed());
            case 404 -> Optional.empty();
            default -> throw new CatalogueUnreachable("The catalogue answered " + answer.statusCode());
        };
    }

    private CatalogueCopy read(HttpResponse<byte[]> first) throws CatalogueUnreachable {
        Set<String> codes = new HashSet<>();
        HttpResponse<byte[]> page = first;
        for (int pages = 1; pages <= MOST_PAGES; pages++) {
            JsonNode body = parse(page);
            body.path("items").forEach(node -> codes.add(node.path("code").asText()));
            if (!body.path("next").isTextual()) {
                return new CatalogueCopy(
                        first.headers().firstValue("ETag").orElse(null), Set.copyOf(codes), Instant.now());
            }
            page = get(owner.resolve(URI.create(body.path("next").asText()).getRawPath() + query(body)), null);
        }
        throw new CatalogueUnreachable("The node list does not end");
    }

    private static String query(JsonNode body) {
        String query = URI.create(body.path("next").asText()).getRawQuery();
        return query == null ? "" : "?" + query;
    }

    private JsonNode parse(HttpResponse<byte[]> answer) throws CatalogueUnreachable {
        try {
            JsonNode body = json.readTree(answer.body());
            if (!body.path("items").isArray()) {
                throw new CatalogueUnreachable("The catalogue answered without items");
            }
            return body;
        } catch (IOException garbled) {
            throw new CatalogueUnreachable(garbled);
        }
    }

    private HttpResponse<byte[]> get(URI uri, String entityTag) throws CatalogueUnreachable {
        try {
            HttpResponse<byte[]> answer = send(uri, entityTag);
            if (answer.statusCode() != 401) {
                return answer;
            }
            identity.forget();
            return send(uri, entityTag);
        } catch (IOException | UncheckedIOException broken) {
            throw new CatalogueUnreachable(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CatalogueUnreachable(interrupted);
        }
    }

    private HttpResponse<byte[]> send(URI uri, String entityTag) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(timeout).header("Accept", "application/json");
        if (entityTag != null) {
            request.header("If-None-Match", entityTag);
        }
        identity.authorization().ifPresent(authorization -> request.header("Authorization", authorization));
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }
}
