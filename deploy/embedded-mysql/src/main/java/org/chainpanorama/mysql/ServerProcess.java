package org.chainpanorama.mysql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A running server process. */
final class ServerProcess {

    private static final int ATTEMPTS = 5;
    private static final long POLL_MILLIS = 50;
    /** Recovery after a crash may take a while; a normal start takes half a second. */
    private static final long START_SECONDS = 120;

    private final TiedProcess process;
    private final MySqlAccess access;

    private ServerProcess(TiedProcess process, MySqlAccess access) {
        this.process = process;
        this.access = access;
    }

    static ServerProcess start(ServerHome home, Path server, Path libraries, EmbeddedMySql.Settings settings)
            throws IOException {
        String password = home.rootPassword();
        home.writeInitFile(password);
        try {
            int attempt = 1;
            while (true) {
                int port = settings.port() == 0 ? LoopbackPorts.free() : settings.port();
                MySqlAccess access = new MySqlAccess("127.0.0.1", port, "root", password);
                Files.deleteIfExists(home.log());
                TiedProcess process = TiedProcess.start(
                        new ServerCommand(server, home.data())
                                .run(port, settings.durable(), home.pidFile(), home.initFile()),
                        Map.of("LD_LIBRARY_PATH", libraries.toString()),
                        home.log());
                if (answers(process, access)) {
                    return new ServerProcess(process, access);
                }
                process.close();
                // Between finding a free port and listening on it somebody else may have taken it.
                boolean mayRepeat =
                        settings.port() == 0 && LogTail.of(home.log(), 20).contains("Bind on TCP/IP port");
                if (!mayRepeat || attempt++ == ATTEMPTS) {
                    throw new MySqlException(
                            "The embedded MySQL did not start on port " + port + " (" + LogTail.firstError(home.log())
                                    + "); see " + home.log() + ", or " + SupportedPlatform.OUTSIDE_SERVER_HINT + ".");
                }
            }
        } finally {
            Files.deleteIfExists(home.initFile());
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

    private static boolean answers(TiedProcess process, MySqlAccess access) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < deadline) {
            try (Connection connection = access.connect()) {
                return connection.isValid(1);
            } catch (SQLException notYet) {
                if (process.hasEndedWithin(POLL_MILLIS)) {
                    return false;
                }
            }
        }
        return false;
    }
}
