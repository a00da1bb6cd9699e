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

    private static final int BLOCK = 1 << 20;

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
        fill(0);
    }

    /** Takes all but so many bytes. */
    public void fill(long leave) throws IOException {
        byte[] block = new byte[BLOCK];
        Arrays.fill(block, (byte) 1);
        try (OutputStream filler = Files.newOutputStream(
                filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (leave == 0 || free() > leave) {
                filler.write(block);
            }
        } catch (IOException full) {
            if (leave > 0) throw full;
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
