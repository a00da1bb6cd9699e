package org.chainpanorama.mysql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock on a file, held against every other process and every other holder in this one; the system frees it when the holder dies. */
public final class FileGate implements AutoCloseable {

    private static final long RETRY_MILLIS = 20;

    private final FileChannel channel;

    private FileGate(FileChannel channel) {
        this.channel = channel;
    }

    /** What is done while the lock is held. */
    public interface Guarded<T> {
        T run() throws IOException;
    }

    /** Waits until the lock is ours, does the work, and frees the lock. */
    public static <T> T hold(Path file, Guarded<T> work) throws IOException {
        Optional<FileGate> gate = tryEnter(file);
        while (gate.isEmpty()) {
            pause();
            gate = tryEnter(file);
        }
        try {
            return work.run();
        } finally {
            gate.get().close();
        }
    }

    /** The lock, or empty when somebody holds it. */
    public static Optional<FileGate> tryEnter(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException held) {
            // Held in this very JVM, perhaps by a copy of this class from another class loader.
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? Optional.empty() : Optional.of(new FileGate(channel));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MySqlException("Interrupted while waiting for another start of the embedded MySQL", interrupted);
        }
    }
}
