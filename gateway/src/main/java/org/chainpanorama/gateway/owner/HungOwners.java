package org.chainpanorama.gateway.owner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Owners that take connections and say nothing. After some reads in a row without an answer nobody waits for such an owner any more: calls
 * to it are refused at once, until it gives a sign of life.
 */
@ApplicationScoped
public class HungOwners {

    private final int silentReads;
    private final Map<String, Integer> silent = new ConcurrentHashMap<>();

    HungOwners(OwnerSettings settings) {
        silentReads = settings.hungAfter();
    }

    /** Whether calls to it are refused. */
    public boolean isHung(Owner owner) {
        return silent.getOrDefault(owner.name(), 0) >= silentReads;
    }

    /** A read ran into its timeout. */
    public void wasSilent(Owner owner) {
        silent.merge(owner.name(), 1, Integer::sum);
    }

    /** It answered, whatever it said. */
    public void answered(Owner owner) {
        silent.remove(owner.name());
    }
}
