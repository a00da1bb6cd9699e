package org.chainpanorama.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Waits for several things, but not for the rest of them once one has failed. */
final class FirstFailure {

    private FirstFailure() {}

    static CompletableFuture<Void> orAll(List<CompletableFuture<Void>> all) {
        CompletableFuture<Void> result = new CompletableFuture<>();
        for (CompletableFuture<Void> one : all) {
            one.whenComplete((done, failure) -> {
                if (failure != null) {
                    result.completeExceptionally(failure);
                }
            });
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).thenAccept(result::complete);
        return result;
    }
}
