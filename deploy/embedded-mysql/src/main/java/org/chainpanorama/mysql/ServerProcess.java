package org.chainpanorama.mysql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A server process that was started. */
final class ServerProcess {

    private static final long POLL_MILLIS = 50;
    private static final int ANSWER_SECONDS = 5;
    /** A normal start takes a second; one that is ended in the middle of a long recovery would only have to begin it again. */
    private static final long START_SECONDS = 600;

    private final TiedProcess process;
    private final MySqlAccess access;
    private final ServerHome home;

    ServerProcess(TiedProcess process, MySqlAccess access, ServerHome home) {
        this.process = process;
        this.access = access;
        this.home = home;
    }

    /**
     * Waits until the server answers.
     *
     * @throws MySqlException when it ends instead, or never answers
     */
    void awaitAnswer() {
        try {
            if (!answers()) {
                process.close();
                throw new MySqlException("The embedded MySQL did not start on port " + access.port() + " ("
                        + LogTail.firstError(home.log()) + "); see " + home.log() + ", or "
                        + SupportedPlatform.OUTSIDE_SERVER_HINT + ".");
            }
        } finally {
            forgetInitFile();
        }
    }

    MySqlAccess access() {
        return access;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void end(Duration patience) {
        process.end(patience.toMillis());
    }

    /** Ends it at once (SIGKILL) and waits until it is gone. */
    void kill() {
        process.kill();
        process.hasEndedWithin(TimeUnit.SECONDS.toMillis(5));
    }

    /** In words, once it has ended. */
    String ending() {
        return process.ending();
    }

    private boolean answers() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < deadline) {
            if (isAnswering()) {
                return true;
            }
            if (process.hasEndedWithin(POLL_MILLIS)) {
                return false;
            }
        }
        return false;
    }

    private boolean isAnswering() {
        try (Connection connection = access.connect()) {
            return connection.isValid(ANSWER_SECONDS);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void forgetInitFile() {
        try {
            Files.deleteIfExists(home.initFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
