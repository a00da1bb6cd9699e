package org.chainpanorama.local;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.chainpanorama.mysql.EmbeddedMySql;
import org.chainpanorama.mysql.MySqlAccess;
import org.chainpanorama.mysql.MySqlSchema;

/** The server with one schema per owner: the embedded server, or the outside one that the variables name. */
final class ZoneDatabases {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final EmbeddedMySql embedded;
    private final MySqlAccess server;
    private final StateDirectory state;
    private final Map<ZoneService, MySqlSchema> schemas = new EnumMap<>(ZoneService.class);

    private ZoneDatabases(EmbeddedMySql embedded, MySqlAccess server, StateDirectory state) {
        this.embedded = embedded;
        this.server = server;
        this.state = state;
    }

    static ZoneDatabases start(ZoneSettings settings, StateDirectory state) {
        Progress progress = settings.progress();
        EmbeddedMySql embedded = null;
        MySqlAccess server = MySqlAccess.fromEnvironment().orElse(null);
        if (server == null) {
            progress.tell("1/4 database: starting MySQL in " + state.mysql());
            EmbeddedMySql.Settings durable = EmbeddedMySql.Settings.persistent(state.mysql())
                    .closedByTheCaller()
                    .tellingTo(step -> progress.tell("1/4 database: " + step));
            embedded = EmbeddedMySql.start(settings.durable() ? durable : durable.relaxed());
            server = embedded.access();
        }
        ZoneDatabases databases = new ZoneDatabases(embedded, server, state);
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

    /** Deletes all data of the owners. */
    void recreate() {
        drop(server);
        createSchemas();
    }

    private static void drop(MySqlAccess server) {
        ZoneService.owners().forEach(owner -> server.dropSchema(owner.schema(), owner.schema()));
    }

    boolean isAlive() {
        return embedded == null || embedded.isAlive();
    }

    void close() {
        if (embedded != null) {
            embedded.close(PATIENCE);
        }
    }

    private void createSchemas() {
        for (ZoneService owner : ZoneService.owners()) {
            String password = state.key(owner.schema() + ".password");
            schemas.put(owner, server.createSchema(owner.schema(), owner.schema(), password));
        }
    }
}
