package org.chainpanorama.enterprise.supply;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.chainpanorama.chassis.store.RowFaults;
import org.chainpanorama.enterprise.chain.ChainService;
import org.chainpanorama.enterprise.chain.NodeView;
import org.chainpanorama.enterprise.rollup.RollupService;
import org.chainpanorama.enterprise.rollup.Touched;

/** Supply relations in bulk. A later row of the same id replaces an earlier one. */
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
        return imports.run(request, body, SupplyRow.class, this::write);
    }

    private void write(List<Row<SupplyRow>> rows, RowFaults faults) {
        Set<String> parties = rows.stream()
                .flatMap(
                        row -> Stream.of(row.value().supplierCode(), row.value().customerCode()))
                .collect(Collectors.toSet());
        Map<String, String> zones = partners.zonesOf(parties);
        Map<String, SupplyRegistration> good = goodRows(rows, parties, zones, faults);
        if (!good.isEmpty()) {
            rollup.keep(Touched.relations(good.keySet(), parties), () -> {
                Map<String, SupplyRelation> known = relations.byId(good.keySet());
                good.forEach((id, registration) -> writer.register(known.get(id), id, registration, zones));
                return null;
            });
        }
    }

    private Map<String, SupplyRegistration> goodRows(
            List<Row<SupplyRow>> rows, Set<String> parties, Map<String, String> zones, RowFaults faults) {
        Set<String> registered = partners.byCode(parties).keySet();
        Map<String, NodeView> nodes = chains.nodesByAddress(
                rows.stream().map(row -> row.value().chainCode()).collect(Collectors.toSet()));
        Map<String, SupplyRegistration> good = new LinkedHashMap<>();
        for (Row<SupplyRow> row : rows) {
            SupplyRegistration registration = row.value().registration();
            List<InputError> found = SupplyWriter.faults(registration, nodes, registered);
            if (!writer.isOwn(registration, zones)) {
                Problem outside = ZoneScope.outside();
                found.add(InputError.body("", outside.problemType().code(), outside.text()));
            }
            found.forEach(fault -> faults.reject(row, fault));
            if (found.isEmpty()) {
                good.put(row.value().id(), registration);
            }
        }
        return good;
    }
}
