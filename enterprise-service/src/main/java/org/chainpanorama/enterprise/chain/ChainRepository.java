package org.chainpanorama.enterprise.chain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.store.Keyset;
import org.chainpanorama.chassis.store.Where;

@ApplicationScoped
class ChainRepository implements PanacheRepositoryBase<IndustryChain, String> {

    private static final Keyset<IndustryChain> KEYSET = Keyset.of(IndustryChain.class, "chainCode", "name");

    Page<IndustryChain> page(List<ChainKind> kinds, List<ChainStatus> statuses, PageQuery query) {
        return KEYSET.page(getEntityManager(), new Where().in("kind", kinds).in("status", statuses), query);
    }

    /** The chain with its row locked until the transaction ends. */
    Optional<IndustryChain> lock(String chainCode) {
        return findByIdOptional(chainCode, LockModeType.PESSIMISTIC_WRITE);
    }
}
