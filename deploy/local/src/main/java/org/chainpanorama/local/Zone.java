package org.chainpanorama.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chainpanorama.local.demo.DemoLoader;
import org.chainpanorama.mysql.FileGate;
import org.chainpanorama.mysql.MySqlSchema;

/** A running zone: MySQL and four services, each a process of its own. Nothing of it outlives this JVM. */
public final class Zone implements AutoCloseable {

    private final ZoneSettings settings;
    private final StateDirectory state;
    private final FileGate ownership;
    private final Map<ZoneService, URI> urls;
    private final Services services;
    private final DemoIdentity identity;
    private ZoneDatabases databases;
    private boolean closed;

    private Zone(ZoneSettings settings, StateDirectory state, FileGate ownership, Map<ZoneService, URI> urls) {
        this.settings = settings;
        this.state = state;
        this.ownership = ownership;
        this.urls = urls;
        this.services = new Services(settings, state, urls);
        this.identity = new DemoIdentity(urls.get(ZoneService.GATEWAY), state);
    }

    /**
     * Starts a zone and returns when every service is ready and the demo data is loaded.
     *
     * @throws ZoneException when it cannot be started; nothing is left running then
     */
    public static Zone start(ZoneSettings settings) {
        Zone zone = prepare(settings);
        try {
            zone.run();
            return zone;
        } catch (RuntimeException failure) {
            zone.close();
            throw failure;
        }
    }

    /** Owns the state directory and knows all ports, but runs nothing yet. */
    static Zone prepare(ZoneSettings settings) {
        for (ZoneService service : ZoneService.values()) {
            ServiceCommand.jar(service, settings.root());
        }
        StateDirectory state = new StateDirectory(settings.state());
        FileGate ownership = state.ownership()
                .orElseThrow(() -> new ZoneException(
                        "A zone is already running from " + settings.state() + "; deploy/down stops it"));
        try {
            Leftovers.end(state);
            return new Zone(settings, state, ownership, Ports.claim(settings.host(), settings.ports()));
        } catch (RuntimeException failure) {
            release(ownership);
            throw failure;
        }
    }

    /** Starts everything. Another thread may close the zone meanwhile. */
    void run() {
        ZoneDatabases started = ZoneDatabases.start(settings, state);
        synchronized (this) {
            databases = started;
            if (closed) {
                databases.close();
                throw new ZoneException("Stopped while starting");
            }
        }
        databases.watchDisk(settings.progress(), this::isEnding);
        if (state.has(StateDirectory.Marker.DEMO_BEGUN)) {
            settings.progress().tell("1/4 database: the demo data was not loaded to its end, starting over");
            databases.recreate();
            state.clear(StateDirectory.Marker.DEMO_BEGUN);
        }
        services.startAll(service -> variables().of(service));
        loadDemo();
        if (settings.demo()) {
            FirstPanorama.await(services.client(), gateway(), token("chain-office"));
        }
    }

    /** Where a service answers, without a slash at the end. */
    public URI url(ZoneService service) {
        return urls.get(service);
    }

    /** Where the gateway answers. */
    public URI gateway() {
        return url(ZoneService.GATEWAY);
    }

    /** A fresh bearer token for one of the demo clients, such as {@code chain-office}, which may do everything. */
    public String token(String client) {
        return identity.token(services.client(), client);
    }

    /** Where the demo clients' secret is kept. */
    public Path secretFile() {
        return state.path().resolve("keys").resolve(DemoIdentity.SECRET);
    }

    /** The schema of an owner, for tests that look into it or break it. */
    public MySqlSchema database(ZoneService owner) {
        return databases.of(owner);
    }

    /** The process id of a service. */
    public long pid(ZoneService service) {
        return services.process(service).pid();
    }

    public boolean isRunning(ZoneService service) {
        return services.isRunning(service);
    }

    /** Stops one service as an operator would; the others go on. */
    public void stop(ZoneService service) {
        services.stop(service);
    }

    /** Ends one service as a crash would (SIGKILL). */
    public void kill(ZoneService service) {
        services.kill(service);
    }

    /** Makes one service hang: it keeps its connections and answers nothing (SIGSTOP) until {@link #resume}. */
    public void hang(ZoneService service) {
        Signals.send("STOP", pid(service));
    }

    /** Ends the hanging of a service (SIGCONT). */
    public void resume(ZoneService service) {
        Signals.send("CONT", pid(service));
    }

    /** Starts a service again, on its old port, and waits until it is ready. Stops it first where it runs. */
    public void restart(ZoneService service) {
        services.restart(service, variables().of(service));
    }

    /** The process id of the embedded database server. */
    public long databasePid() {
        return databases.pid();
    }

    /** Stops the embedded database server in good order; it stays away until {@link #startDatabase}. The services go on. */
    public void stopDatabase() {
        databases.stop();
    }

    /** Ends the embedded database server as a crash would (SIGKILL). */
    public void killDatabase() {
        databases.kill();
    }

    /** Starts the embedded database server again, where it was, and returns when it answers. */
    public void startDatabase() {
        databases.startAgain();
    }

    /** From now on whatever ends without being asked to is started again, until the zone is closed. */
    public void supervise() {
        new Supervision(this, settings.progress()).begin();
    }

    /** What can end by itself. */
    List<Supervised> parts() {
        List<Supervised> parts = new ArrayList<>(List.of(new SupervisedDatabase(databases)));
        for (ZoneService service : ZoneService.values()) {
            parts.add(new SupervisedService(this, service, services, databases));
        }
        return parts;
    }

    boolean isEnding() {
        return services.areEnded();
    }

    /** Stops everything, within five seconds. */
    @Override
    public void close() {
        services.endAll();
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            if (databases != null) {
                databases.close();
            }
        }
        release(ownership);
    }

    private ServiceVariables variables() {
        return new ServiceVariables(settings, state, urls, identity, databases);
    }

    static void release(FileGate ownership) {
        try {
            ownership.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void loadDemo() {
        if (!settings.demo() || state.has(StateDirectory.Marker.DEMO_LOADED)) {
            settings.progress().tell("3/4 demo data: " + (settings.demo() ? "already there" : "not wanted"));
            return;
        }
        state.set(StateDirectory.Marker.DEMO_BEGUN);
        Progress progress = step -> settings.progress().tell("3/4 demo data: " + step);
        new DemoLoader(gateway(), token("chain-office"), progress::tell).load();
        state.set(StateDirectory.Marker.DEMO_LOADED);
        state.clear(StateDirectory.Marker.DEMO_BEGUN);
    }
}
