package org.chainpanorama.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.mutiny.Uni;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chainpanorama.gateway.owner.Answer;
import org.chainpanorama.gateway.owner.Owner;
import org.chainpanorama.gateway.owner.OwnerClient;
import org.chainpanorama.gateway.owner.OwnerFault;
import org.chainpanorama.gateway.owner.Owners;
import org.chainpanorama.gateway.owner.Question;
import org.chainpanorama.gateway.owner.Requester;

/** The one OpenAPI document of the zone. Owners are asked each time, so that one that starts later appears at once. */
@ApplicationScoped
class MergedDocument {

    private static final String DOCUMENT = "/q/openapi?format=json";

    /** What an owner had to say; no document where it did not answer. */
    private record Contribution(Owner owner, Optional<Answer<JsonNode>> document) {}

    private record Merged(List<Contribution> from, ObjectNode document) {}

    private final OwnerClient client;
    private final Owners owners;
    private final OpenApiDocumentService own;
    private final ObjectMapper json;
    private volatile Merged latest = new Merged(List.of(), null);

    MergedDocument(OwnerClient client, Owners owners, OpenApiDocumentService own, ObjectMapper json) {
        this.client = client;
        this.owners = owners;
        this.own = own;
        this.json = json;
    }

    /** The gateway's own operations and those of every owner that answers. */
    Uni<ObjectNode> get() {
        List<Uni<Contribution>> asked =
                owners.all().stream().map(this::contribution).toList();
        return Uni.combine().all().unis(asked).with(Contribution.class, this::merged);
    }

    /** Whether every owner contributed to the latest document. */
    boolean isComplete() {
        return latest.from().stream()
                .allMatch(contribution -> contribution.document().isPresent());
    }

    private Uni<Contribution> contribution(Owner owner) {
        return client.ask(
                        new Question<>(owner, DOCUMENT, Requester.ANYBODY, JsonNode.class), owners.referenceDeadline())
                .map(answer -> new Contribution(owner, Optional.of(answer)))
                .onFailure(OwnerFault.class)
                .recoverWithItem(new Contribution(owner, Optional.empty()));
    }

    private ObjectNode merged(List<Contribution> contributions) {
        Merged before = latest;
        if (areSame(before.from(), contributions)) return before.document();
        DocumentMerge merge = new DocumentMerge(ownDocument());
        List<String> missing = new ArrayList<>();
        for (Contribution contribution : contributions) {
            Owner owner = contribution.owner();
            contribution
                    .document()
                    .filter(answer -> answer.body().isObject())
                    .ifPresentOrElse(
                            answer -> merge.add((ObjectNode) answer.body(), prefix(owner), owner::owns),
                            () -> missing.add(owner.name()));
        }
        ObjectNode document = merge.document();
        describe(document.withObject("/info"), missing);
        latest = new Merged(contributions, document);
        return document;
    }

    private static boolean areSame(List<Contribution> before, List<Contribution> now) {
        if (before.size() != now.size()) return false;
        for (int i = 0; i < now.size(); i++) {
            if (before.get(i).document().orElse(null) != now.get(i).document().orElse(null)) return false;
        }
        return true;
    }

    private ObjectNode ownDocument() {
        try {
            return (ObjectNode) json.readTree(own.getDocument(Format.JSON));
        } catch (IOException itIsMadeByTheBuild) {
            throw new UncheckedIOException(itIsMadeByTheBuild);
        }
    }

    private static void describe(ObjectNode info, List<String> missing) {
        info.put("title", "Chain panorama of the zone 开发区产业链全景图");
        if (missing.isEmpty()) return;
        info.put(
                "description",
                info.path("description").asText() + "\n\nNot answering at present and left out 暂无答复、未列出: "
                        + String.join(", ", missing));
    }

    /** land-service → Land. */
    private static String prefix(Owner owner) {
        String word = owner.shortName();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
