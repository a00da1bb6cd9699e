package org.chainpanorama.local;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Keeps MySQL from ever meeting a full volume: stops it in good order while there is still room for that, and starts it again when there
 * is room to work. It stops short of the end because MySQL 8.0.12 may abort at it, and because its data may not survive that.
 */
final class DiskWatch implements Runnable {

    /** At a gigabyte a second, what is left when it is stopped would last as long; a look is one system call. */
    private static final Duration LOOK = Duration.ofMillis(100);

    /** Between reminders while it waits to start. */
    private static final Duration REMINDER = Duration.ofMinutes(1);

    private final ZoneDatabases databases;
    private final DataVolume volume;
    private final Progress progress;
    private final BooleanSupplier ended;
    private final BackOff backOff = new BackOff(System::nanoTime);
    private boolean waitsForRoom;

    DiskWatch(ZoneDatabases databases, DataVolume volume, Progress progress, BooleanSupplier ended) {
        this.databases = databases;
        this.volume = volume;
        this.progress = progress;
        this.ended = ended;
    }

    /** Returns when there is room for a server that does not run yet, and says what it waits for. */
    static void awaitRoom(DataVolume volume, Progress progress) {
        try {
            for (long look = 0; !volume.hasRoom(); look++) {
                if (look % (REMINDER.toMillis() / LOOK.toMillis()) == 0) {
                    progress.tell("1/4 database: waiting for space: " + inWords(volume) + " " + volume.needed()
                            + " MB must be before MySQL starts");
                }
                Thread.sleep(LOOK.toMillis());
            }
            volume.takeReserve();
        } catch (IOException full) {
            throw new ZoneException("No space can be put aside in " + volume.home() + ": " + full, full);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ZoneException("Interrupted while waiting for space", interrupted);
        }
    }

    /** Begins to watch and returns at once. */
    void begin() {
        Thread thread = new Thread(this, "disk-watch");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            while (!ended.getAsBoolean()) {
                if (volume.isFull()) {
                    if (databases.isRunning()) stop();
                } else if (waitsForRoom && volume.hasRoom()) {
                    Thread.sleep(startAgain().toMillis());
                }
                Thread.sleep(LOOK.toMillis());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        waitsForRoom = true;
        progress.tell("MySQL is stopped: " + inWords(volume) + " The services answer 503 until it is started again");
        giveReserveBack();
        databases.stop();
        String ending = databases.ending().lines().findFirst().orElse("");
        progress.tell(
                "MySQL ended (" + ending + "); it is started again as soon as " + volume.needed() + " MB are free");
    }

    /** How long to wait before the next try, if it failed. */
    private Duration startAgain() {
        try {
            volume.takeReserve();
            databases.startAgain();
            waitsForRoom = false;
            backOff.ready();
            progress.tell("MySQL runs again; " + volume.free() + " MB are free");
            return Duration.ZERO;
        } catch (IOException | RuntimeException failure) {
            progress.tell("MySQL cannot be started again yet: " + failure.getMessage());
            databases.stop();
            return backOff.pause();
        }
    }

    private void giveReserveBack() {
        try {
            volume.giveReserveBack();
        } catch (IOException failure) {
            progress.tell("The reserve cannot be given back: " + failure);
        }
    }

    private static String inWords(DataVolume volume) {
        return volume.free() + " MB are free where " + volume.home() + " lies;";
    }
}
