package org.chainpanorama.enterprise.supply;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.security.ZoneScope;
import org.chainpanorama.chassis.store.ImportReport;
import org.chainpanorama.chassis.store.ImportRequest;
import org.chainpanorama.chassis.store.Imports;
import org.chainpanorama.chassis.store.Row;
import org.chainpanorama.chassis.store.RowOutcome;
import org.chainpanorama.chassis.store.RowResults;
import org.chainpanorama.enterprise.chain.ChainService;
import org.chainpanorama.enterprise.chain.NodeView;
import org.chainpanorama.enterprise.rollup.RollupService;
import org.chainpanorama.enterprise.rollup.Touched;

/** Supply relations in bulk. A later row of the same id goes over an earlier one. */
@ApplicationScoped
class SupplyImport {

    private final Imports imports;
    private final SupplyRepository relations;
    private final SupplyWriter writer;
    private final PartyRepository partners;
    private final ChainService chains;
    private final RollupService rollup;

    SupplyImport(
            Imports imports,
            SupplyRepository relations,
            SupplyWriter writer,
            PartyRepository partners,
            ChainService chains,
            RollupService rollup) {
        this.imports = imports;
        this.relations = relations;
        this.writer = writer;
        this.partners = partners;
        this.chains = chains;
        this.rollup = rollup;
    }

    ImportReport run(ImportRequest request, InputStream body) {
        return imports.run(request, body, SupplyRow.TYPE, this::write);
    }

    /** The relations' locks hold their former parties too: who moves one of those waits for its relations. */
    private void write(List<Row<SupplyRow>> rows, RowResults results) {
        Set<String> ids = rows.stream().map(row -> row.value().id()).collect(Collectors.toSet());
        Set<String> brought = rows.stream()
                .flatMap(
                        row -> Stream.of(row.value().supplierCode(), row.value().customerCode()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        rollup.keep(Touched.relations(ids, brought), () -> {
            Map<String, SupplyRelation> known = new HashMap<>(relations.byId(ids));
            Surroundings surroundings = surroundings(rows, brought, known.values());
            rows.forEach(row -> register(row, known, surroundings, results));
            return null;
        });
    }

    private void register(
            Row<SupplyRow> row, Map<String, SupplyRelation> known, Surroundings surroundings, RowResults results) {
        SupplyRelation relation = known.get(row.value().id());
        SupplyRow before = relation == null ? null : SupplyRow.of(relation);
        row.over(before, results).map(SupplyRow::registration).ifPresent(registration -> {
            List<InputError> faults = faults(registration, surroundings);
            faults.forEach(fault -> results.reject(row, fault));
            if (faults.isEmpty()) {
                String id = row.value().id();
                known.put(id, writer.register(relation, id, registration, surroundings.zones));
                results.tell(row, RowOutcome.of(before == null ? null : before.registration(), registration));
            }
        });
    }

    /**
     * What relations are held against.
     *
     * @param zones of the parties
     * @param registered those of the parties that are registered
     * @param nodes catalogue by {@code chain/node}
     */
    private record Surroundings(Map<String, String> zones, Set<String> registered, Map<String, NodeView> nodes) {}

    private Surroundings surroundings(
            List<Row<SupplyRow>> rows, Set<String> brought, Collection<SupplyRelation> known) {
        Set<String> parties = new HashSet<>(brought);
        Set<String> chainCodes = new HashSet<>();
        rows.stream()
                .map(row -> row.value().chainCode())
                .filter(Objects::nonNull)
                .forEach(chainCodes::add);
        for (SupplyRelation relation : known) {
            parties.addAll(List.of(relation.supplierCode, relation.customerCode));
            chainCodes.add(relation.chainCode);
        }
        return new Surroundings(
                parties.isEmpty() ? Map.of() : partners.zonesOf(parties),
                partners.byCode(parties).keySet(),
                chains.nodesByAddress(chainCodes));
    }

    private List<InputError> faults(SupplyRegistration registration, Surroundings surroundings) {
        List<InputError> found = SupplyWriter.faults(registration, surroundings.nodes, surroundings.registered);
        if (!writer.isOwn(registration, surroundings.zones)) {
            Problem outside = ZoneScope.outside();
            found.add(InputError.body("", outside.problemType().code(), outside.text()));
        }
        return found;
    }
}
