package org.chainpanorama.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Looks after one part of the zone, on a thread of its own: starting one keeps no other waiting. */
final class Watch implements Runnable {

    /** How long an end may stay unseen. */
    private static final Duration LOOK = Duration.ofMillis(250);

    /** A question to an event loop costs nothing; asked more often, a part would only be given up sooner. */
    private static final Duration BETWEEN_ASKING = Duration.ofSeconds(5);

    /**
     * So many times in a row without an answer, and the part counts as dead: with the pauses between them some 30 s. A machine that is
     * overloaded for some seconds, or was asleep, does not get its services killed; a person has not yet looked for the reason.
     */
    private static final int MISSES = 6;

    private final Supervised part;
    private final Progress progress;
    private final BooleanSupplier ended;
    private final Duration betweenAsking;
    private final BackOff backOff = new BackOff(System::nanoTime);
    private long askAtNanos = System.nanoTime();
    private int misses;

    /** For a part that is ready. Ends when {@code ended} says that the zone does. */
    Watch(Supervised part, Progress progress, BooleanSupplier ended) {
        this(part, progress, ended, BETWEEN_ASKING);
    }

    /** Asks for life more or less often. */
    Watch(Supervised part, Progress progress, BooleanSupplier ended, Duration betweenAsking) {
        this.part = part;
        this.progress = progress;
        this.ended = ended;
        this.betweenAsking = betweenAsking;
    }

    @Override
    public void run() {
        try {
            while (!ended.getAsBoolean()) {
                if (isMissing()) {
                    bringBack();
                } else {
                    askForLife();
                }
                Thread.sleep(LOOK.toMillis());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /* Asked in this order: the zone says that it ends before it ends anything. */
    private boolean isMissing() {
        return part.isMissing() && !ended.getAsBoolean();
    }

    private void bringBack() throws InterruptedException {
        String reason = part.name() + " has ended, " + part.ending();
        while (isMissing()) {
            Duration pause = backOff.pause();
            progress.tell(reason + "\n  The others go on without it; it is started again "
                    + (pause.isZero() ? "at once." : "in " + pause.toSeconds() + " s."));
            Thread.sleep(pause.toMillis());
            while (isMissing() && !part.canStart()) {
                Thread.sleep(LOOK.toMillis());
            }
            reason = isMissing() ? startAgain() : reason;
        }
    }

    /** Why it could not be started; null when it is ready. */
    private String startAgain() {
        try {
            part.start();
            backOff.ready();
            misses = 0;
            progress.tell(part.name() + " is ready again");
            return null;
        } catch (RuntimeException failure) {
            // Whatever it was, the next start may go better; a part that nobody watches would stay away for good.
            part.kill();
            return failure.getMessage() == null ? failure.toString() : failure.getMessage();
        }
    }

    private void askForLife() {
        if (System.nanoTime() - askAtNanos < 0) {
            return;
        }
        askAtNanos = System.nanoTime() + betweenAsking.toNanos();
        misses = part.isLive() ? 0 : misses + 1;
        if (misses >= MISSES && !ended.getAsBoolean()) {
            progress.tell(part.name() + " gave no sign of life " + MISSES + " times in a row; it is ended");
            misses = 0;
            part.kill();
        }
    }
}
