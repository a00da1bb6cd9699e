package org.chainpanorama.enterprise.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Keeps the summaries true. */
@ApplicationScoped
public class RollupService {

    private final RollupRepository repository;

    RollupService(RollupRepository repository) {
        this.repository = repository;
    }

    /**
     * Runs a change inside the running transaction and moves the summaries by what it changed. The touched enterprises are locked first
     * and in key order; the change must read them after that, not before.
     */
    public <T> T keep(Touched touched, Supplier<T> change) {
        repository.lockEnterprises(touched.creditCodes());
        Set<String> relations = new TreeSet<>(touched.relationIds());
        repository.lockRelations(relations);
        relations.addAll(repository.lockRelationsOf(touched.movedCodes()));
        // Parties of a supply relation are locked but do not change themselves.
        Set<String> changing = touched.relationIds().isEmpty() ? touched.creditCodes() : Set.of();
        Contributions enterprisesBefore = enterprises(RollupTable.ENTERPRISES, changing);
        Contributions standingsBefore = enterprises(RollupTable.STANDINGS, changing);
        Contributions hiddenBefore = enterprises(RollupTable.HIDDEN, changing);
        Contributions supplyBefore = supply(relations);
        T result = change.get();
        repository.flush();
        move(RollupTable.ENTERPRISES, enterprisesBefore, enterprises(RollupTable.ENTERPRISES, changing));
        move(RollupTable.STANDINGS, standingsBefore, enterprises(RollupTable.STANDINGS, changing));
        move(RollupTable.HIDDEN, hiddenBefore, enterprises(RollupTable.HIDDEN, changing));
        move(RollupTable.SUPPLY, supplyBefore, supply(relations));
        return result;
    }

    private void move(RollupTable table, Contributions before, Contributions after) {
        repository.add(table, after.minus(before));
    }

    private Contributions enterprises(RollupTable table, Set<String> creditCodes) {
        return repository.contributions(table, RollupTable.TOUCHED_ENTERPRISES, creditCodes);
    }

    private Contributions supply(Set<String> relationIds) {
        return repository.contributions(RollupTable.SUPPLY, RollupTable.TOUCHED_RELATIONS, relationIds);
    }
}
