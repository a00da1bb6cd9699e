package org.chainpanorama.bench.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All callers, each on a thread of its own. They write in spells, and rest between them. */
final class Writers implements AutoCloseable {

    /** Two calls of one owner are in flight when it is killed. */
    private static final int OF_AN_OWNER = 2;

    /** Indexes that one writer uses up in no run; parcels have the fewest, 99,999. */
    private static final int INDEXES = 40_000;

    private final List<Writer> all = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> spell = new ArrayList<>();
    private volatile boolean resting = true;

    Writers(Calls calls, Tally tally, long seed) {
        for (int number = 0; number < OF_AN_OWNER; number++) {
            int first = 1_000 + number * INDEXES;
            all.add(new EnterpriseWriter(calls, tally, first, seed + 3L * number));
            all.add(new ProjectWriter(calls, tally, first, seed + 3L * number + 1));
            all.add(new LandWriter(calls, tally, first, seed + 3L * number + 2));
        }
    }

    /** Takes each step once, while nothing is killed: a call that is refused shows at once, and no kind is left out. */
    void takeEachStepOnce() {
        all.stream()
                .map(writer -> threads.submit(() -> writer.steps().forEach(Writer.Step::take)))
                .toList()
                .forEach(Writers::join);
    }

    /** Begins a spell of writing. */
    void write() {
        resting = false;
        for (Writer writer : all) {
            spell.add(threads.submit(() -> {
                while (!resting) {
                    writer.step();
                }
            }));
        }
    }

    /** Ends the spell and waits for the calls in flight; they need all owners. */
    void rest() {
        resting = true;
        spell.forEach(Writers::join);
        spell.clear();
    }

    /** Whether a writer has met something that must not be; {@link #rest} says what. */
    boolean areStopped() {
        return spell.stream().anyMatch(Future::isDone);
    }

    /** Checks what was written since the last time; all must rest. */
    void verifyTouched() {
        all.stream()
                .map(writer -> threads.submit(() -> {
                    writer.repeatPosts();
                    writer.verifyTouched();
                }))
                .toList()
                .forEach(Writers::join);
    }

    List<Writer> all() {
        return all;
    }

    @Override
    public void close() {
        resting = true;
        threads.shutdownNow();
    }

    private static void join(Future<?> part) {
        try {
            part.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
