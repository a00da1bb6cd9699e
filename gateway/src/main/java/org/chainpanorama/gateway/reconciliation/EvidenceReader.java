package org.chainpanorama.gateway.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainpanorama.gateway.owner.OwnerClient;
import org.chainpanorama.gateway.owner.OwnerFault;
import org.chainpanorama.gateway.owner.Owners;
import org.chainpanorama.gateway.owner.Question;
import org.chainpanorama.gateway.owner.Requester;

/** Asks the owners for evidence: every URL once, several at a time. */
@ApplicationScoped
class EvidenceReader {

    private record Piece(String url, JsonNode answer, OwnerFault fault) {}

    private final OwnerClient client;
    private final Owners owners;
    private final ReconciliationSettings settings;

    EvidenceReader(OwnerClient client, Owners owners, ReconciliationSettings settings) {
        this.client = client;
        this.owners = owners;
        this.settings = settings;
    }

    /** All that can be had; what an owner does not give is a fault in the evidence. */
    Uni<Evidence> read(Collection<String> urls, Requester requester) {
        return Multi.createFrom()
                .iterable(urls)
                .onItem()
                .transformToUni(url -> piece(url, requester))
                .merge(settings.parallelCalls())
                .collect()
                .asList()
                .map(EvidenceReader::evidence);
    }

    private Uni<Piece> piece(String url, Requester requester) {
        String path = url.split("\\?", 2)[0];
        Question<JsonNode> question = new Question<>(owners.of(path), url, requester, JsonNode.class);
        return client.ask(question, settings.deadline())
                .map(answer -> new Piece(url, answer.body(), null))
                .onFailure(OwnerFault.class)
                .recoverWithItem(failure -> new Piece(url, null, (OwnerFault) failure));
    }

    private static Evidence evidence(List<Piece> pieces) {
        Map<String, JsonNode> answers = new HashMap<>();
        Map<String, OwnerFault> faults = new HashMap<>();
        for (Piece piece : pieces) {
            if (piece.fault() == null) answers.put(piece.url(), piece.answer());
            else faults.put(piece.url(), piece.fault());
        }
        return new Evidence(answers, faults);
    }
}
