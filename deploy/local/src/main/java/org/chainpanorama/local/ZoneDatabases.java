package org.chainpanorama.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.chainpanorama.mysql.EmbeddedMySql;
import org.chainpanorama.mysql.LogTail;
import org.chainpanorama.mysql.MySqlAccess;
import org.chainpanorama.mysql.MySqlSchema;

/** The server with one schema per owner: the embedded server, or the outside one that the variables name. */
final class ZoneDatabases {

    /** What the end of the launcher may wait for; a server that is ended without asking recovers at its next start. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** A stop that is asked for while the zone goes on is to be a clean one: all changed pages are written. */
    private static final Duration CLEAN_STOP = Duration.ofMinutes(2);

    private static final int LINES_OF_LOG = 12;

    private final EmbeddedMySql embedded;
    private final MySqlAccess server;
    private final StateDirectory state;
    private final DataVolume volume;
    private final Map<ZoneService, MySqlSchema> schemas = new EnumMap<>(ZoneService.class);
    private volatile boolean stopped;
    private volatile boolean starting;

    private ZoneDatabases(EmbeddedMySql embedded, MySqlAccess server, StateDirectory state, DataVolume volume) {
        this.embedded = embedded;
        this.server = server;
        this.state = state;
        this.volume = volume;
    }

    static ZoneDatabases start(ZoneSettings settings, StateDirectory state) {
        Progress progress = settings.progress();
        DataVolume volume = DataVolume.of(state.mysql(), System.getenv());
        EmbeddedMySql embedded = null;
        MySqlAccess server = MySqlAccess.fromEnvironment().orElse(null);
        if (server == null) {
            progress.tell("1/4 database: starting MySQL in " + state.mysql());
            DiskWatch.awaitRoom(volume, progress);
            EmbeddedMySql.Settings durable = EmbeddedMySql.Settings.persistent(state.mysql())
                    .closedByTheCaller()
                    .tellingTo(step -> progress.tell("1/4 database: " + step));
            embedded = EmbeddedMySql.start(settings.durable() ? durable : durable.relaxed());
            server = embedded.access();
        }
        ZoneDatabases databases = new ZoneDatabases(embedded, server, state, volume);
        try {
            databases.createSchemas();
        } catch (RuntimeException failure) {
            databases.close();
            throw failure;
        }
        progress.tell("1/4 database: ready at " + server.host() + ":" + server.port()
                + ", schemas enterprise, project and land");
        return databases;
    }

    /** Deletes what the owners have on an outside server, if one is named. */
    static void dropOutside() {
        MySqlAccess.fromEnvironment().ifPresent(ZoneDatabases::drop);
    }

    /** Where an owner keeps its data. */
    MySqlSchema of(ZoneService owner) {
        return schemas.get(owner);
    }

    /** Keeps the embedded server from meeting a full volume until {@code ended} says that the zone ends. */
    void watchDisk(Progress progress, BooleanSupplier ended) {
        if (embedded != null) {
            new DiskWatch(this, volume, progress, ended).begin();
        }
    }

    /** Where the embedded server's data lies. */
    Optional<Path> home() {
        return Optional.ofNullable(embedded).map(server -> volume.home());
    }

    /** Whether the volume of the data lets the embedded server run. */
    boolean hasRoom() {
        return embedded == null || !volume.isFull();
    }

    /** Deletes all data of the owners. */
    void recreate() {
        drop(server);
        createSchemas();
    }

    private static void drop(MySqlAccess server) {
        ZoneService.owners().forEach(owner -> server.dropSchema(owner.schema(), owner.schema()));
    }

    /** Whether the server has ended without having been asked to. Nobody looks after an outside one. */
    boolean isMissing() {
        return embedded != null && !stopped && !embedded.isAlive();
    }

    /** Whether the server can be used; an outside one is supposed to be. */
    boolean isAnswering() {
        return embedded == null || embedded.isAlive() && !starting;
    }

    /** Whether there is a process of the embedded server. */
    boolean isRunning() {
        return embedded != null && embedded.isAlive();
    }

    long pid() {
        return embedded().pid();
    }

    /** Stops the server in good order; it stays away until {@link #startAgain}. */
    void stop() {
        EmbeddedMySql server = embedded();
        stopped = true;
        server.stop(CLEAN_STOP);
    }

    /** Ends the server as a crash would (SIGKILL). */
    void kill() {
        embedded().kill();
    }

    /** Starts a server that has ended again, where it was, and returns when it answers. */
    void startAgain() {
        EmbeddedMySql server = embedded();
        starting = true;
        try {
            server.startAgain();
            stopped = false;
        } finally {
            starting = false;
        }
    }

    /** How the server ended, and the end of its log; only once it has. */
    String ending() {
        return embedded().ending() + "\n"
                + LogTail.of(embedded().log(), LINES_OF_LOG).indent(2) + "  ("
                + embedded().log() + ")";
    }

    private EmbeddedMySql embedded() {
        if (embedded == null) {
            throw new ZoneException("The database is an outside one; it is started and stopped there");
        }
        return embedded;
    }

    void close() {
        if (embedded != null) {
            // Without room the next start might not recover it.
            embedded.close(hasRoom() ? PATIENCE : CLEAN_STOP);
        }
    }

    private void createSchemas() {
        for (ZoneService owner : ZoneService.owners()) {
            String password = state.key(owner.schema() + ".password");
            schemas.put(owner, server.createSchema(owner.schema(), owner.schema(), password));
        }
    }
}
