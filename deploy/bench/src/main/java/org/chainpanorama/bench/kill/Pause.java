package org.chainpanorama.bench.kill;

/** Between one look and the next. */
final class Pause {

    private static final long MILLIS = 50;

    private Pause() {}

    static void briefly() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
