package org.chainpanorama.enterprise.chain;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** Whatever is written under a chain, with the version its ETag comes from. */
@MappedSuperclass
abstract class ChainPart {

    @Version
    long version;
}
