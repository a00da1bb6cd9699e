package org.chainpanorama.project.ticket;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.store.Keyset;
import org.chainpanorama.chassis.store.Where;

/** The service tickets in the database. */
@ApplicationScoped
class TicketRepository implements PanacheRepositoryBase<ServiceTicket, Long> {

    private static final Keyset<ServiceTicket> BY_KEYSET = Keyset.of(ServiceTicket.class, "ticketId", "submittedOn");

    Page<ServiceTicket> page(TicketFilter filter, PageQuery query) {
        Where where = new Where()
                .equal("projectCode", filter.project)
                .equal("creditCode", filter.enterprise)
                .in("state", filter.state)
                .equal("channel", filter.channel)
                .in("menuItem", filter.menuItem);
        return BY_KEYSET.page(getEntityManager(), where, query);
    }
}
