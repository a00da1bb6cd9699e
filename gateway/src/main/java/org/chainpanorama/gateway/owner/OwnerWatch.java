package org.chainpanorama.gateway.owner;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.enterprise.context.ApplicationScoped;

/** Tries owners that are given up, so that the first caller after their return already gets an answer. */
@ApplicationScoped
class OwnerWatch {

    private static final String ALIVE = "/q/health/live";

    private final Owners owners;
    private final OwnerCalls calls;
    private final HungOwners hung;

    OwnerWatch(Owners owners, OwnerCalls calls, HungOwners hung) {
        this.owners = owners;
        this.calls = calls;
        this.hung = hung;
    }

    /** On an event loop: also when all threads that work on calls are busy. */
    @NonBlocking
    @Scheduled(every = "${zone.owner.watch-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tryAgain() {
        owners.all().stream()
                .filter(owner -> calls.isGivenUp(owner) || hung.isHung(owner))
                .forEach(this::tryAgain);
    }

    private void tryAgain(Owner owner) {
        calls.get(owner, ALIVE, Requester.ANYBODY, null, owners.deadline())
                .subscribe()
                .with(alive -> hung.answered(owner), stillDown -> {});
    }
}
