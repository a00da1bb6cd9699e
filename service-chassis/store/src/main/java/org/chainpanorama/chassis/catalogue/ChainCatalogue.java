package org.chainpanorama.chassis.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Checks node codes against enterprise-service's catalogue of chains 产业链目录. A copy per chain is kept and revalidated by ETag; while the
 * owner is away the last copy serves, and what it does not hold stays {@link NodeStatus#UNVERIFIED}.
 */
@ApplicationScoped
public class ChainCatalogue {

    private static final Logger LOG = Logger.getLogger(ChainCatalogue.class);

    /** A miss is worth asking again, but a file full of misses is not worth one request a row. */
    private static final Duration TRUST_A_MISS_FOR = Duration.ofSeconds(1);

    private final CatalogueSource source;
    private final Duration freshFor;
    private final Duration retryAfter;
    private final Map<String, CatalogueCopy> copies = new ConcurrentHashMap<>();
    private volatile Instant awayUntil = Instant.MIN;

    ChainCatalogue(
            CatalogueSource source,
            @ConfigProperty(name = "zone.catalogue.fresh-for", defaultValue = "30s") Duration freshFor,
            @ConfigProperty(name = "zone.catalogue.retry-after", defaultValue = "5s") Duration retryAfter) {
        this.source = source;
        this.freshFor = freshFor;
        this.retryAfter = retryAfter;
    }

    /**
     * Checks one node.
     *
     * @return VERIFIED, or UNVERIFIED when enterprise-service cannot be asked
     * @throws Problem 422 unknown-node when the catalogue holds no such chain or node
     */
    public NodeStatus check(String chainCode, String nodeCode) {
        NodeStatus status = statusOf(chainCode, nodeCode);
        if (status == NodeStatus.UNKNOWN) {
            throw Problem.of(ProblemType.UNKNOWN_NODE, unknown(chainCode, nodeCode));
        }
        return status;
    }

    /** What is known about one node, without a problem for an unknown one. */
    public NodeStatus statusOf(String chainCode, String nodeCode) {
        CatalogueCopy known = copies.get(chainCode);
        if (known != null && known.holds(nodeCode) && known.isYoungerThan(freshFor)) {
            return NodeStatus.VERIFIED;
        }
        if (known != null && known.isYoungerThan(TRUST_A_MISS_FOR)) {
            return NodeStatus.UNKNOWN;
        }
        return revalidated(chainCode, nodeCode, known);
    }

    /** The sentence that names an unknown node. */
    public static Text unknown(String chainCode, String nodeCode) {
        return Text.of("产业链 %s 的目录中没有节点 %s", "chain %s has no node %s in the catalogue")
                .with(chainCode, nodeCode);
    }

    private NodeStatus revalidated(String chainCode, String nodeCode, CatalogueCopy known) {
        if (Instant.now().isBefore(awayUntil)) {
            return fromOldCopy(known, nodeCode);
        }
        try {
            Optional<CatalogueCopy> copy = source.fetch(chainCode, known);
            copy.ifPresentOrElse(present -> copies.put(chainCode, present), () -> copies.remove(chainCode));
            return copy.filter(present -> present.holds(nodeCode)).isPresent()
                    ? NodeStatus.VERIFIED
                    : NodeStatus.UNKNOWN;
        } catch (CatalogueUnreachable away) {
            awayUntil = Instant.now().plus(retryAfter);
            LOG.warnf("The chain catalogue cannot be asked: %s", away.getMessage());
            return fromOldCopy(known, nodeCode);
        }
    }

    private static NodeStatus fromOldCopy(CatalogueCopy known, String nodeCode) {
        return known != null && known.holds(nodeCode) ? NodeStatus.VERIFIED : NodeStatus.UNVERIFIED;
    }
}
