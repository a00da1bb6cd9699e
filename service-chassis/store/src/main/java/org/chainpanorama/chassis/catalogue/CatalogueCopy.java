package org.chainpanorama.chassis.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * The node codes of one chain as last seen.
 *
 * @param entityTag the ETag to revalidate with; null when the owner sent none
 * @param checkedAt when the owner last confirmed this copy
 */
record CatalogueCopy(String entityTag, Set<String> nodeCodes, Instant checkedAt) {

    boolean holds(String nodeCode) {
        return nodeCodes.contains(nodeCode);
    }

    boolean isYoungerThan(Duration age) {
        return checkedAt.plus(age).isAfter(Instant.now());
    }

    CatalogueCopy confirmed() {
        return new CatalogueCopy(entityTag, nodeCodes, Instant.now());
    }
}
