package org.chainpanorama.enterprise.supply;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.security.ZoneScope;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.enterprise.chain.NodeView;

/** Checks and applies registrations of supply relations, for single writes and imports alike. */
@ApplicationScoped
class SupplyWriter {

    private final SupplyRepository relations;
    private final PartyRepository parties;
    private final ChangeFeed changes;
    private final ZoneScope scope;

    SupplyWriter(SupplyRepository relations, PartyRepository parties, ChangeFeed changes, ZoneScope scope) {
        this.relations = relations;
        this.parties = parties;
        this.changes = changes;
        this.scope = scope;
    }

    /**
     * What a registration breaks.
     *
     * @param nodes catalogue by {@code chain/node}
     * @param registered those of the parties that are registered
     */
    static List<InputError> faults(
            SupplyRegistration registration, Map<String, NodeView> nodes, Set<String> registered) {
        List<InputError> faults = new ArrayList<>();
        if (registration.supplierCode().equals(registration.customerCode())) {
            faults.add(InputError.body(
                    "/customerCode", "self-supply", Text.of("企业不能向自身供应", "An enterprise does not supply itself")));
        }
        requireParty(faults, "/supplierCode", registration.supplierCode(), registered);
        requireParty(faults, "/customerCode", registration.customerCode(), registered);
        requireNode(faults, "/nodeCode", registration.chainCode(), registration.nodeCode(), nodes);
        if (registration.customerNodeCode() != null) {
            requireNode(faults, "/customerNodeCode", registration.chainCode(), registration.customerNodeCode(), nodes);
        }
        if (registration.validTo() != null && registration.validTo().isBefore(registration.validFrom())) {
            faults.add(InputError.body("/validTo", "before-valid-from", Text.of("早于起始日期", "It is before validFrom")));
        }
        return faults;
    }

    /** Whether the caller may write a relation between parties of these zones: one bound to a zone needs a party in it. */
    boolean isOwn(SupplyRegistration registration, Map<String, String> zones) {
        String bound = scope.bound();
        return bound == null
                || bound.equals(zones.get(registration.supplierCode()))
                || bound.equals(zones.get(registration.customerCode()));
    }

    /**
     * Registers a relation anew or again. Nothing is written, and no change told, when nothing is different.
     *
     * @param known the relation as it is; null when it is new
     * @param zones the zones of its parties
     */
    SupplyRelation register(
            SupplyRelation known, String id, SupplyRegistration registration, Map<String, String> zones) {
        if (known != null && registration.equals(SupplyRegistration.of(known))) {
            return known;
        }
        SupplyRelation relation = known == null ? new SupplyRelation(id) : known;
        if (known != null && !registration.isBetween(known.supplierCode, known.customerCode)) {
            // For the parties it leaves it is gone.
            changes.record(
                    parties.seenBy(known.supplierCode, known.customerCode), "supply-relation.left-parties", id, null);
        }
        relation.register(registration);
        if (known == null) {
            relations.persist(relation);
        }
        // Not all readers of the feed may see the amount; those who may ask for it.
        changes.record(
                PartyRepository.seenBy(zones, registration.supplierCode(), registration.customerCode()),
                known == null ? "supply-relation.registered" : "supply-relation.changed",
                id,
                registration.withoutAmount());
        return relation;
    }

    void remove(SupplyRelation relation) {
        relations.delete(relation);
        changes.record(
                parties.seenBy(relation.supplierCode, relation.customerCode),
                "supply-relation.removed",
                relation.relationId,
                null);
    }

    private static void requireParty(List<InputError> faults, String pointer, String code, Set<String> registered) {
        if (!registered.contains(code)) {
            faults.add(
                    InputError.body(pointer, "not-registered", Text.of("企业未登记", "The enterprise is not registered")));
        }
    }

    private static void requireNode(
            List<InputError> faults, String pointer, String chain, String node, Map<String, NodeView> nodes) {
        if (!nodes.containsKey(chain + "/" + node)) {
            faults.add(InputError.body(pointer, "unknown-node", Text.of("产业链没有该环节", "The chain has no such node")));
        }
    }
}
