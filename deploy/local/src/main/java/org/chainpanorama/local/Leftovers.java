package org.chainpanorama.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.chainpanorama.mysql.DirectoryTree;
import org.chainpanorama.mysql.EmbeddedMySql;

/** Processes of a zone whose launcher is gone. Call only while owning the state directory. */
final class Leftovers {

    private static final long PATIENCE_SECONDS = 3;

    private Leftovers() {}

    /** Ends them all. */
    static void end(StateDirectory state) {
        for (ZoneService service : ZoneService.values()) {
            Path pidFile = state.pidFile(service.module());
            running(pidFile, commandLine -> ServiceCommand.isOf(commandLine, state))
                    .ifPresent(Leftovers::end);
            DirectoryTree.delete(pidFile);
        }
        EmbeddedMySql.endLeftover(state.mysql());
    }

    /** The process that a pid file names, if its command line is the expected one: ids are given again to others. */
    static Optional<ProcessHandle> running(Path pidFile, Predicate<String> expected) {
        try {
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            String commandLine = Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline"));
            return expected.test(commandLine) ? ProcessHandle.of(pid) : Optional.empty();
        } catch (IOException | NumberFormatException noSuchProcess) {
            return Optional.empty();
        }
    }

    /** Asks a process to end, and ends it without asking when it does not. */
    static void end(ProcessHandle process) {
        process.destroy();
        if (!endsWithin(process, PATIENCE_SECONDS)) {
            process.destroyForcibly();
            endsWithin(process, PATIENCE_SECONDS);
        }
    }

    static boolean endsWithin(ProcessHandle process, long seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
