package org.chainpanorama.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chainpanorama.mysql.DirectoryTree;

/** The launcher that runs a zone, as others find it: its process id, and whether everything it started is ready. */
final class LauncherProcess {

    private static final String NAME = "launcher";

    private final Path pidFile;
    private final Path readyFile;

    LauncherProcess(StateDirectory state) {
        this.pidFile = state.pidFile(NAME);
        this.readyFile = pidFile.resolveSibling("ready");
    }

    /** This JVM is the launcher now. */
    void begin() {
        write(pidFile);
    }

    /** Everything it started is ready. */
    void ready() {
        write(readyFile);
    }

    void end() {
        DirectoryTree.delete(readyFile);
        DirectoryTree.delete(pidFile);
    }

    boolean isReady(long pid) {
        try {
            return Files.readString(readyFile).strip().equals(String.valueOf(pid));
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The launcher, if one runs. */
    Optional<ProcessHandle> running() {
        return Leftovers.running(pidFile, commandLine -> commandLine.contains("-D" + ZoneSettings.ROOT_PROPERTY + "="));
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, ProcessHandle.current().pid() + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
