package org.chainpanorama.enterprise.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Keeps the summaries true. */
@ApplicationScoped
public class RollupService {

    private final RollupRepository repository;
    private final FactsRepository facts;
    private final SupplyRollupRepository supply;

    RollupService(RollupRepository repository, FactsRepository facts, SupplyRollupRepository supply) {
        this.repository = repository;
        this.facts = facts;
        this.supply = supply;
    }

    /**
     * Runs a change inside the running transaction and moves the summaries by what it changed. The touched enterprises are locked first
     * and in key order; the change must read them after that, not before.
     */
    public <T> T keep(Touched touched, Supplier<T> change) {
        repository.flush();
        repository.lockEnterprises(touched.creditCodes());
        Set<String> relations = new TreeSet<>(touched.relationIds());
        repository.lockRelations(relations);
        relations.addAll(repository.lockRelationsOf(touched.movedCodes()));
        // Parties of a supply relation are locked but do not change themselves.
        Set<String> changing = touched.relationIds().isEmpty() ? touched.creditCodes() : Set.of();
        Map<String, EnterpriseFacts> before = facts.of(changing);
        Contributions supplied = Contributions.none();
        supplied.add(supply.of(relations), -1);
        T result = change.get();
        repository.flush();
        if (!changing.isEmpty()) {
            EnterpriseContributions moved = facts.noContributions();
            moved.add(before, facts.of(changing));
            moved.byTable().forEach(repository::add);
        }
        supplied.add(supply.of(relations), 1);
        repository.add(RollupTable.SUPPLY, supplied);
        return result;
    }
}
