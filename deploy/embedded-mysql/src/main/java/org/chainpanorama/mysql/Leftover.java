package org.chainpanorama.mysql;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server whose launcher is gone. Call only while holding the lock of its home, so that nobody else can be using it. */
final class Leftover {

    private static final long PATIENCE_SECONDS = 20;

    private Leftover() {}

    /** Ends the server that still runs on this home, if there is one. */
    static void end(ServerHome home) throws IOException {
        Optional<ProcessHandle> server = runningOn(home);
        if (server.isPresent()) {
            ProcessHandle process = server.get();
            process.destroy();
            if (!ended(process)) {
                process.destroyForcibly();
                ended(process);
            }
        }
        Files.deleteIfExists(home.pidFile());
    }

    /** Ends the server that still runs on this home, unless a launcher owns it or nothing is there. */
    static void endUnowned(ServerHome home) throws IOException {
        if (!Files.isDirectory(home.directory())) {
            return;
        }
        Optional<FileGate> gate = FileGate.tryEnter(home.lockFile());
        if (gate.isPresent()) {
            try {
                end(home);
            } finally {
                gate.get().close();
            }
        }
    }

    /** Ends and deletes every temporary server below this directory whose owner is gone. */
    static void sweep(Path temporaries) throws IOException {
        try (DirectoryStream<Path> homes = Files.newDirectoryStream(temporaries, Files::isDirectory)) {
            for (Path directory : homes) {
                ServerHome home = new ServerHome(directory);
                Optional<FileGate> gate = FileGate.tryEnter(home.lockFile());
                if (gate.isPresent()) {
                    try {
                        end(home);
                        DirectoryTree.delete(directory);
                    } finally {
                        gate.get().close();
                    }
                }
            }
        }
    }

    /* A process id may have been given to somebody else since: only a process that names our data directory is ours. */
    private static Optional<ProcessHandle> runningOn(ServerHome home) {
        try {
            long pid = Long.parseLong(Files.readString(home.pidFile()).strip());
            String commandLine = Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline"));
            boolean ours =
                    commandLine.contains("/bin/mysqld\0") && commandLine.contains("--datadir=" + home.data() + "\0");
            return ours ? ProcessHandle.of(pid) : Optional.empty();
        } catch (IOException | NumberFormatException noSuchProcess) {
            return Optional.empty();
        }
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException | CompletionException stillThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
