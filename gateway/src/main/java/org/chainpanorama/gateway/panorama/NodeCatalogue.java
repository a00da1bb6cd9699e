package org.chainpanorama.gateway.panorama;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers the chains' nodes out of the last good answers of their owner, so that a panorama keeps its nodes while that owner is
 * down. Only names, segments and weights are taken from it, never a figure.
 */
@ApplicationScoped
class NodeCatalogue {

    private final Map<String, EnterpriseBrief> byChainAndLanguage = new ConcurrentHashMap<>();
    private final Map<String, EnterpriseBrief> byChain = new ConcurrentHashMap<>();

    void remember(String chain, String language, EnterpriseBrief brief) {
        byChainAndLanguage.put(chain + ' ' + language, brief);
        byChain.put(chain, brief);
    }

    /** The last good answer, in the language where there was one in it; null where there never was any. */
    EnterpriseBrief of(String chain, String language) {
        return byChainAndLanguage.getOrDefault(chain + ' ' + language, byChain.get(chain));
    }
}
