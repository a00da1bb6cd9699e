package org.chainpanorama.mysql;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A child process that ends when this JVM ends, however that ends.
 *
 * <p>A small watcher beside the child reads a pipe that only this JVM holds open. When the JVM is gone the pipe breaks, even after
 * {@code kill -9}, and the watcher asks the child to end. The child ignores Ctrl-C, so that its parent alone decides in which order
 * things stop.
 */
public final class TiedProcess implements AutoCloseable {

    /* The shell becomes the child by exec, so $$ is the child's own process id. A line in the pipe means: ended properly. */
    private static final String WATCHED = "trap '' INT HUP; exec 3<&0; "
            + "{ read -r _ <&3 || kill -TERM $$; } >/dev/null 2>&1 & exec 3<&-; exec \"$@\" </dev/null";

    private final Process process;

    private TiedProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts a command.
     *
     * @param command program and arguments
     * @param environment variables added to this JVM's own
     * @param log where standard output and standard error are appended
     */
    public static TiedProcess start(List<String> command, Map<String, String> environment, Path log)
            throws IOException {
        List<String> watched = new ArrayList<>(List.of("/bin/sh", "-c", WATCHED, "tied"));
        watched.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(watched)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        TiedProcess tied = new TiedProcess(builder.start());
        tied.process.onExit().thenRun(tied::releaseWatcher);
        return tied;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The exit status; only once the process has ended. */
    public int exitStatus() {
        return process.exitValue();
    }

    /** How it ended, in words; only once it has. */
    public String ending() {
        int status = exitStatus();
        return status > 128 ? "ended by signal " + (status - 128) : "exit status " + status;
    }

    /** Asks the process to end and returns at once. */
    public void askToEnd() {
        process.destroy();
    }

    /** Ends the process at once, without asking. */
    public void kill() {
        process.destroyForcibly();
    }

    /** Asks the process to end and, when it has not after this long, ends it without asking. */
    public void end(long patienceMillis) {
        process.destroy();
        if (!hasEndedWithin(patienceMillis)) {
            process.destroyForcibly();
            hasEndedWithin(TimeUnit.SECONDS.toMillis(5));
        }
    }

    /** Waits for the end of the process. */
    public boolean hasEndedWithin(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    @Override
    public void close() {
        end(TimeUnit.SECONDS.toMillis(10));
    }

    private void releaseWatcher() {
        try (var pipe = process.getOutputStream()) {
            pipe.write('\n');
        } catch (IOException alreadyGone) {
            // The watcher ended first; nothing is left to release.
        }
    }
}
