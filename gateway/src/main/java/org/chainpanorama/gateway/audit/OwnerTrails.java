package org.chainpanorama.gateway.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.chainpanorama.chassis.audit.OtherTrails;
import org.chainpanorama.chassis.audit.TrailReport;
import org.chainpanorama.gateway.owner.Owner;
import org.chainpanorama.gateway.owner.OwnerClient;
import org.chainpanorama.gateway.owner.OwnerFault;
import org.chainpanorama.gateway.owner.Owners;
import org.chainpanorama.gateway.owner.Question;
import org.chainpanorama.gateway.owner.Requester;
import org.chainpanorama.gateway.owner.Requesters;

/** The trails of the owners; of one that gives no answer nothing can be said. */
@ApplicationScoped
class OwnerTrails implements OtherTrails {

    private static final String VERIFY = "/api/v1/audit/verify";

    private final OwnerClient client;
    private final Owners owners;
    private final Requesters requesters;

    OwnerTrails(OwnerClient client, Owners owners, Requesters requesters) {
        this.client = client;
        this.owners = owners;
        this.requesters = requesters;
    }

    @Override
    public List<TrailReport> verify(HttpHeaders caller) {
        return requesters
                .current(caller)
                .chain(requester -> Uni.join()
                        .all(owners.all().stream()
                                .map(owner -> verify(owner, requester))
                                .toList())
                        .andFailFast())
                .await()
                .atMost(owners.auditDeadline().multipliedBy(2));
    }

    private Uni<TrailReport> verify(Owner owner, Requester requester) {
        return client.ask(new Question<>(owner, VERIFY, requester, TrailsBrief.class), owners.auditDeadline())
                .map(answer -> answer.body().of(owner.name()))
                .onFailure(OwnerFault.class)
                .recoverWithItem(() -> new TrailReport(owner.name(), null));
    }
}
