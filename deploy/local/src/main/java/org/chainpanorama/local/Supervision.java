package org.chainpanorama.local;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Watches a running zone. A service that dies is reported and started again after a pause; meanwhile the others answer without it.
 * Without its database the zone cannot go on.
 */
final class Supervision {

    private static final long LOOK_MILLIS = 500;
    /** Long enough to see how the zone does without the service, and no busy loop when it dies at once again. */
    private static final long PAUSE_SECONDS = 20;

    private final Zone zone;
    private final Progress progress;
    private final Map<ZoneService, Long> restartAtNanos = new EnumMap<>(ZoneService.class);

    Supervision(Zone zone, Progress progress) {
        this.zone = zone;
        this.progress = progress;
    }

    /** Goes on until the JVM ends, or the database. */
    int untilTheEnd() {
        try {
            while (zone.isDatabaseRunning()) {
                for (ZoneService service : ZoneService.values()) {
                    lookAt(service);
                }
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new ZoneException("MySQL has ended unexpectedly; its log is mysql/mysqld.log in the state directory");
    }

    private void lookAt(ZoneService service) {
        Long restartAt = restartAtNanos.get(service);
        if (zone.isRunning(service) || zone.isEnding()) {
            return;
        }
        if (restartAt == null) {
            progress.tell(service.module() + " has ended, " + zone.ending(service)
                    + "\n  The others go on without it; it is started again in " + PAUSE_SECONDS + " s.");
            restartAtNanos.put(service, System.nanoTime() + TimeUnit.SECONDS.toNanos(PAUSE_SECONDS));
        } else if (System.nanoTime() > restartAt) {
            restartAtNanos.remove(service);
            startAgain(service);
        }
    }

    private void startAgain(ZoneService service) {
        try {
            zone.restart(service);
            progress.tell(service.module() + " is ready again");
        } catch (ZoneException failure) {
            progress.tell(failure.getMessage());
        }
    }
}
