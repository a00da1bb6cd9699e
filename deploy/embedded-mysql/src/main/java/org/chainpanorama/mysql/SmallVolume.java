package org.chainpanorama.mysql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A small volume of its own, for tests that fill it to its last byte. Only root can mount one. */
public final class SmallVolume implements AutoCloseable {

    /** What it is made of. */
    public enum Kind {
        /** In memory. */
        TMPFS,
        /** In a file. */
        EXT4
    }

    /** Taken at once, in bytes. */
    private static final int LARGEST = 1 << 20;

    /** A block of the file systems. */
    private static final int SMALLEST = 1 << 12;

    private final Path folder;
    private final Path image;

    private SmallVolume(Path folder, Path image) {
        this.folder = folder;
        this.image = image;
    }

    /** Mounts a new one; empty where this user or this machine cannot. */
    public static Optional<SmallVolume> mounted(Kind kind, int megabytes) {
        try {
            Path folder = Files.createTempDirectory("small-volume-");
            Path image = folder.resolveSibling(folder.getFileName() + ".img");
            SmallVolume volume = new SmallVolume(folder, image);
            boolean mounted =
                    switch (kind) {
                        case TMPFS ->
                            succeeds("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder + "");
                        case EXT4 ->
                            succeeds("truncate", "-s", megabytes + "M", image.toString())
                                    && succeeds("mkfs.ext4", "-q", "-F", image.toString())
                                    && succeeds("mount", "-o", "loop", image.toString(), folder.toString());
                    };
            if (mounted) return Optional.of(volume);
            volume.forget();
            return Optional.empty();
        } catch (IOException noPlace) {
            return Optional.empty();
        }
    }

    /** Where it is mounted. */
    public Path folder() {
        return folder;
    }

    /** Bytes that are free. */
    public long free() {
        return folder.toFile().getUsableSpace();
    }

    /** Takes everything that is free, at once. */
    public void fill() throws IOException {
        for (int size = LARGEST; size >= SMALLEST; size /= 16) {
            try {
                take(size, 0);
            } catch (IOException full) {
                // So much does not fit any more; less may.
            }
        }
    }

    /** Takes all but so many bytes. */
    public void fill(long leave) throws IOException {
        take(LARGEST, leave);
    }

    private void take(int size, long leave) throws IOException {
        byte[] block = new byte[size];
        Arrays.fill(block, (byte) 1);
        try (OutputStream filler =
                Files.newOutputStream(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (leave == 0 || free() > leave) {
                filler.write(block);
            }
        }
    }

    /** Gives back what {@link #fill} took. */
    public void empty() throws IOException {
        Files.deleteIfExists(filler());
    }

    @Override
    public void close() throws IOException {
        // Whoever still has a file open keeps it until he closes it; nobody sees it any more.
        if (!succeeds("umount", folder.toString())) succeeds("umount", "-l", folder.toString());
        forget();
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private void forget() throws IOException {
        Files.deleteIfExists(folder);
        Files.deleteIfExists(image);
    }

    private static boolean succeeds(String... command) throws IOException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
