package org.chainpanorama.gateway.reference;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.text.CodeListView;
import org.chainpanorama.chassis.text.CodeLists;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.gateway.owner.Owner;
import org.chainpanorama.gateway.owner.OwnerClient;
import org.chainpanorama.gateway.owner.OwnerFault;
import org.chainpanorama.gateway.owner.Owners;
import org.chainpanorama.gateway.owner.Question;
import org.chainpanorama.gateway.owner.Requester;
import org.chainpanorama.gateway.panorama.NodeStatus;
import org.chainpanorama.gateway.reconciliation.Verdict;

/** The code lists of all services in one place; those of an owner that is down are missing until it is back. */
@ApplicationScoped
class GatewayCodeLists implements CodeLists {

    private static final String LISTS = "/api/v1/code-lists";

    private final OwnerClient client;
    private final Owners owners;

    GatewayCodeLists(OwnerClient client, Owners owners) {
        this.client = client;
        this.owners = owners;
    }

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(NodeStatus.class, Verdict.class);
    }

    @Override
    public List<CodeListView> views() {
        List<Uni<List<CodeListView>>> asked =
                owners.all().stream().map(this::lists).toList();
        List<List<CodeListView>> owned = Uni.join()
                .all(asked)
                .andFailFast()
                .await()
                .atMost(owners.referenceDeadline().multipliedBy(2));
        Map<String, CodeListView> byName = new LinkedHashMap<>();
        CodeLists.super.views().forEach(list -> byName.put(list.name(), list));
        for (int i = 0; i < owned.size(); i++) {
            String prefix = owners.all().get(i).shortName() + "-";
            owned.get(i).forEach(list -> add(list, prefix, byName));
        }
        return List.copyOf(byName.values());
    }

    /** Lists of one name with other codes are other lists, and get their owner's name in front. */
    private static void add(CodeListView list, String prefix, Map<String, CodeListView> byName) {
        CodeListView other = byName.putIfAbsent(list.name(), list);
        if (other == null || other.codes().equals(list.codes())) return;
        String longer = prefix + list.name();
        byName.put(longer, new CodeListView(longer, list.title(), list.source(), list.codes()));
    }

    /** A title comes in one language at a time, so it is asked for in both. */
    private Uni<List<CodeListView>> lists(Owner owner) {
        return Uni.combine()
                .all()
                .unis(ask(owner, "zh-CN"), ask(owner, "en"))
                .with(GatewayCodeLists::inBothLanguages)
                .onFailure(OwnerFault.class)
                .recoverWithItem(List.of());
    }

    private Uni<CodeListsBrief> ask(Owner owner, String language) {
        return client.ask(
                        new Question<>(owner, LISTS, Requester.anonymous(language), CodeListsBrief.class),
                        owners.referenceDeadline())
                .map(answer -> answer.body());
    }

    private static List<CodeListView> inBothLanguages(CodeListsBrief chinese, CodeListsBrief english) {
        return chinese.items().stream()
                .map(list -> new CodeListView(
                        list.name(),
                        Text.of(list.title(), english.titleOf(list.name(), list.title())),
                        list.source(),
                        list.codes()))
                .toList();
    }
}
