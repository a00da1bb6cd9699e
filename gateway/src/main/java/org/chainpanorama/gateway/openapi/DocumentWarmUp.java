package org.chainpanorama.gateway.openapi;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks for the merged document until every owner has contributed once, so that no reader waits for the first one to be made. */
@ApplicationScoped
class DocumentWarmUp {

    private final MergedDocument document;
    private volatile boolean done;

    DocumentWarmUp(MergedDocument document) {
        this.document = document;
    }

    @Scheduled(every = "5s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ask() {
        if (done) return;
        document.get().subscribe().with(merged -> done = document.isComplete(), failed -> {});
    }
}
