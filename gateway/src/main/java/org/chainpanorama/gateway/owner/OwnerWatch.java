package org.chainpanorama.gateway.owner;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Tries owners that are given up, so that the first caller after their return already gets an answer. */
@ApplicationScoped
class OwnerWatch {

    private static final String ALIVE = "/q/health/live";

    private final Owners owners;
    private final OwnerCalls calls;

    OwnerWatch(Owners owners, OwnerCalls calls) {
        this.owners = owners;
        this.calls = calls;
    }

    @Scheduled(every = "${zone.owner.watch-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tryAgain() {
        owners.all().stream().filter(calls::isGivenUp).forEach(this::tryAgain);
    }

    private void tryAgain(Owner owner) {
        calls.get(owner, ALIVE, Requester.ANYBODY, null, owners.deadline())
                .subscribe()
                .with(alive -> {}, stillDown -> {});
    }
}
