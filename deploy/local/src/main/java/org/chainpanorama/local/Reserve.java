package org.chainpanorama.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Space that is taken while all is well, so that there is some to give back when it runs out. */
final class Reserve {

    private static final int BLOCK = 1 << 20;

    private final Path file;
    private final int megabytes;

    Reserve(Path file, int megabytes) {
        this.file = file;
        this.megabytes = megabytes;
    }

    /** Takes the space, as far as it is not taken yet. */
    void take() throws IOException {
        if (megabytes == 0 || Files.exists(file) && Files.size(file) == bytes()) {
            return;
        }
        // Random bytes: a file system may compress others, or not store them at all.
        byte[] block = new byte[BLOCK];
        Random random = new Random();
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int written = 0; written < megabytes; written++) {
                random.nextBytes(block);
                out.write(block);
            }
        } catch (IOException full) {
            giveBack();
            throw full;
        }
    }

    /** Gives the space back. */
    void giveBack() throws IOException {
        Files.deleteIfExists(file);
    }

    long bytes() {
        return (long) megabytes << 20;
    }
}
