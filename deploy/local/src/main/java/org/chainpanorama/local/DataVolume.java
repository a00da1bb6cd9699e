package org.chainpanorama.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chainpanorama.mysql.DirectoryTree;

/**
 * The volume that MySQL's data lies on, and how much of it must stay free. A reserve is taken while all is well, so that there is
 * something to give back when the space runs out.
 */
final class DataVolume {

    /** What an import writes in three seconds: more than MySQL needs until it is stopped. */
    private static final String USUAL_LEAST = "96";

    /** Once more nearly the same for what others write meanwhile. */
    private static final String USUAL_RESERVE = "64";

    private static final int MEGABYTE = 1 << 20;

    /** Megabytes of an empty database. */
    private static final int EMPTY_DATA = 128;

    private final Path home;
    private final Path reserve;
    private final int leastFree;
    private final int reserved;

    private DataVolume(Path home, int leastFree, int reserved) {
        this.home = home;
        this.reserve = home.resolve("reserve");
        this.leastFree = leastFree;
        this.reserved = reserved;
    }

    /** With what {@code ZONE_MYSQL_LEAST_FREE} and {@code ZONE_MYSQL_RESERVE} say, in megabytes. */
    static DataVolume of(Path home, Map<String, String> environment) {
        return new DataVolume(
                home,
                megabytes(environment, "ZONE_MYSQL_LEAST_FREE", USUAL_LEAST),
                megabytes(environment, "ZONE_MYSQL_RESERVE", USUAL_RESERVE));
    }

    /** Where the data lies. */
    Path home() {
        return home;
    }

    /** Megabytes that are free. */
    long free() {
        Path there = home;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return there.toFile().getUsableSpace() / MEGABYTE;
    }

    /** Whether MySQL must not go on. */
    boolean isFull() {
        return free() < leastFree;
    }

    /** Megabytes that must be free before MySQL is started: half as much again as may stop it, and what is put aside first. */
    long needed() {
        long missing = isReserveTaken() ? 0 : reserved;
        return leastFree + leastFree / 2 + missing + (Files.exists(home.resolve("data")) ? 0 : EMPTY_DATA);
    }

    boolean hasRoom() {
        return free() >= needed();
    }

    /** Takes the reserve, unless it is taken already. */
    void takeReserve() throws IOException {
        if (isReserveTaken()) {
            return;
        }
        DirectoryTree.makePrivate(home);
        // Random bytes: a file system may compress others, or not store them at all.
        byte[] block = new byte[MEGABYTE];
        Random random = new Random();
        try (OutputStream out = Files.newOutputStream(reserve)) {
            for (int written = 0; written < reserved; written++) {
                random.nextBytes(block);
                out.write(block);
            }
        } catch (IOException full) {
            giveReserveBack();
            throw full;
        }
    }

    void giveReserveBack() throws IOException {
        Files.deleteIfExists(reserve);
    }

    /** A launcher that was killed while it took the reserve has taken a part. */
    private boolean isReserveTaken() {
        return reserve.toFile().length() >= (long) reserved * MEGABYTE;
    }

    private static int megabytes(Map<String, String> environment, String name, String usual) {
        String text = Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .orElse(usual);
        if (!text.matches("\\d{1,6}")) {
            throw new ZoneException(name + " is a number of megabytes, not " + text);
        }
        return Integer.parseInt(text);
    }
}
