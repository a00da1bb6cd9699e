package org.chainpanorama.local;

import java.util.ArrayList;
import java.util.List;

/**
 * Watches a running zone. What ends without being asked to, or gives no sign of life, is reported and started again; meanwhile the
 * others go on without it.
 */
final class Supervision {

    private final List<Thread> watches = new ArrayList<>();

    Supervision(Zone zone, Progress progress) {
        for (Supervised part : zone.parts()) {
            Thread watch = new Thread(new Watch(part, progress, zone::isEnding), "watch-" + part.name());
            watch.setDaemon(true);
            watches.add(watch);
        }
    }

    /** Begins to watch and returns at once. */
    void begin() {
        watches.forEach(Thread::start);
    }

    /** Begins to watch and returns when the zone ends. */
    void untilTheEnd() {
        begin();
        try {
            for (Thread watch : watches) {
                watch.join();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
