package org.chainpanorama.mysql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A real MySQL 8 server on this machine that needs no installation. It listens on 127.0.0.1 alone, with a random password.
 *
 * <p>It ends with {@link #close()}, with this JVM, and even when this JVM is killed; what is left over in spite of that is ended by
 * the next start. A server started over existing data recovers it. One that has ended in between, asked or not, can be started again
 * in its place.
 */
public final class EmbeddedMySql implements AutoCloseable {

    /**
     * How to start.
     *
     * @param home the directory of the server and its data; null for a temporary one that is deleted at the end
     * @param durable whether every commit reaches the disk; tests do without
     * @param port TCP port, 0 for any free one
     * @param closedByCaller whether the caller promises to call {@link #close} before the JVM ends, in an order of its own
     * @param progress told in a few words what takes long
     */
    public record Settings(Path home, boolean durable, int port, boolean closedByCaller, Consumer<String> progress) {

        /** A server for tests: gone at the end, quick, on a free port. */
        public static Settings temporary() {
            return new Settings(null, false, 0, false, step -> {});
        }

        /** A server whose data stays in this directory. */
        public static Settings persistent(Path home) {
            return new Settings(home, true, 0, false, step -> {});
        }

        public Settings withPort(int number) {
            return new Settings(home, durable, number, closedByCaller, progress);
        }

        public Settings tellingTo(Consumer<String> listener) {
            return new Settings(home, durable, port, closedByCaller, listener);
        }

        /** Commits do not wait for the disk: quicker, and a power cut may cost the last of them. */
        public Settings relaxed() {
            return new Settings(home, false, port, closedByCaller, progress);
        }

        public Settings closedByTheCaller() {
            return new Settings(home, durable, port, true, progress);
        }
    }

    private final ServerLaunch launch;
    private final FileGate ownership;
    private final boolean temporary;
    private final Thread hook = new Thread(() -> release(Duration.ofSeconds(10)), "embedded-mysql-end");

    private ServerProcess server;
    private boolean closed;

    private EmbeddedMySql(ServerLaunch launch, FileGate ownership, ServerProcess server, boolean temporary) {
        this.launch = launch;
        this.ownership = ownership;
        this.server = server;
        this.temporary = temporary;
    }

    /**
     * Starts a server and returns when it answers.
     *
     * @throws MySqlException in one line, when this machine cannot run it or another launcher uses the same home
     */
    public static EmbeddedMySql start(Settings settings) {
        SupportedPlatform.require();
        try {
            return startIn(MySqlCache.directory(), settings);
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded MySQL cannot be started: " + failure, failure);
        }
    }

    private static EmbeddedMySql startIn(Path cache, Settings settings) throws IOException {
        boolean temporary = settings.home() == null;
        OwnedHome owned = temporary ? OwnedHome.temporary(cache) : OwnedHome.persistent(settings.home());
        ServerHome home = owned.home();
        FileGate ownership = owned.ownership();
        try {
            Leftover.end(home);
            Path server = ServerFiles.unpacked(cache, settings.progress());
            Path libraries = MissingLibraries.supplied(cache, server, settings.progress());
            if (!Files.isDirectory(home.data())) {
                DataTemplate.copyTo(home.data(), cache, server, libraries, settings.progress());
            }
            ServerLaunch launch = new ServerLaunch(home, server, libraries, settings.durable());
            ServerProcess process = settings.port() == 0 ? launch.onAnyPort() : launch.on(settings.port());
            process.awaitAnswer();
            EmbeddedMySql started = new EmbeddedMySql(launch, ownership, process, temporary);
            if (!settings.closedByCaller()) {
                Runtime.getRuntime().addShutdownHook(started.hook);
            }
            return started;
        } catch (IOException | RuntimeException failure) {
            ownership.close();
            throw failure;
        }
    }

    /** The way in as root. */
    public MySqlAccess access() {
        return server().access();
    }

    /** Makes a schema with a user of its own; see {@link MySqlAccess#createSchema}. */
    public MySqlSchema createSchema(String name, String user, String password) {
        return access().createSchema(name, user, password);
    }

    /** The process id of the server. */
    public long pid() {
        return server().pid();
    }

    public boolean isAlive() {
        return server().isAlive();
    }

    /** How the server ended, in words; only once it has. */
    public String ending() {
        return server().ending();
    }

    /** Ends the server and keeps its place: home, port and passwords. After this long it is ended without asking. */
    public void stop(Duration patience) {
        server().end(patience);
    }

    /** Ends the server as a crash would (SIGKILL), and keeps its place. */
    public void kill() {
        server().kill();
    }

    /**
     * Starts a server that has ended again in its place, and returns when it answers. One that runs goes on running.
     *
     * @throws MySqlException when it ends while starting, or this is closed
     */
    public void startAgain() {
        // Nothing is held while waiting for the answer, so that it can be stopped and closed meanwhile.
        runningServer().awaitAnswer();
    }

    private synchronized ServerProcess runningServer() {
        if (closed) {
            throw new MySqlException("The embedded MySQL is closed");
        }
        if (!server.isAlive()) {
            try {
                server = launch.on(server.access().port());
            } catch (IOException failure) {
                throw new MySqlException("The embedded MySQL cannot be started again: " + failure, failure);
            }
        }
        return server;
    }

    private synchronized ServerProcess server() {
        return server;
    }

    /** The server's own log. */
    public Path log() {
        return launch.home().log();
    }

    /** Ends the server; the data of a temporary one is deleted. */
    @Override
    public void close() {
        close(Duration.ofSeconds(10));
    }

    /** Ends the server; after this long without asking again, which costs no data but makes the next start recover. */
    public void close(Duration patience) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The JVM is ending, and the hook does the same.
        }
        release(patience);
    }

    /** Ends a server that a killed launcher left over on this home. Does nothing when there is none, or when a launcher still owns it. */
    public static void endLeftover(Path home) {
        try {
            Leftover.endUnowned(new ServerHome(home));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private synchronized void release(Duration patience) {
        closed = true;
        server.end(patience);
        if (temporary) {
            DirectoryTree.delete(launch.home().directory());
        }
        try {
            ownership.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
