package org.chainpanorama.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.chainpanorama.local.demo.DemoLoader;
import org.chainpanorama.mysql.FileGate;
import org.chainpanorama.mysql.MySqlSchema;

/** A running zone: MySQL and four services, each a process of its own. Nothing of it outlives this JVM. */
public final class Zone implements AutoCloseable {

    private static final Duration STOP_PATIENCE = Duration.ofMillis(2_500);

    private final ZoneSettings settings;
    private final StateDirectory state;
    private final FileGate ownership;
    private final Map<ZoneService, URI> urls;
    private final Map<ZoneService, ServiceProcess> processes = new EnumMap<>(ZoneService.class);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private ZoneDatabases databases;
    private boolean closed;

    private Zone(ZoneSettings settings, StateDirectory state, FileGate ownership, Map<ZoneService, URI> urls) {
        this.settings = settings;
        this.state = state;
        this.ownership = ownership;
        this.urls = urls;
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
        boolean interruptedDemo = state.has(StateDirectory.Marker.DEMO_BEGUN);
        if (interruptedDemo) {
            settings.progress().tell("1/4 database: the demo data was not loaded to its end, starting over");
            databases.recreate();
            state.clear(StateDirectory.Marker.DEMO_BEGUN);
        }
        startServices();
        loadDemo();
    }

    /** Where a service answers, without a slash at the end. */
    public URI url(ZoneService service) {
        return urls.get(service);
    }

    /** Where the gateway answers. */
    public URI gateway() {
        return url(ZoneService.GATEWAY);
    }

    /** The schema of an owner, for tests that look into it or break it. */
    public MySqlSchema database(ZoneService owner) {
        return databases.of(owner);
    }

    /** The process id of a running service. */
    public synchronized long pid(ZoneService service) {
        return processes.get(service).pid();
    }

    public synchronized boolean isRunning(ZoneService service) {
        ServiceProcess process = processes.get(service);
        return process != null && process.isAlive();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    boolean isDatabaseRunning() {
        return databases.isAlive();
    }

    /** How a service ended and the end of its log; only once it has ended. */
    synchronized String ending(ZoneService service) {
        ServiceProcess process = processes.get(service);
        return process.ending() + "\n" + process.endOfLog();
    }

    /** Stops one service as an operator would; the others go on. */
    public synchronized void stop(ZoneService service) {
        processes.get(service).end(STOP_PATIENCE);
    }

    /** Ends one service as a crash would (SIGKILL). */
    public void kill(ZoneService service) {
        Signals.send("KILL", pid(service));
        synchronized (this) {
            processes.get(service).end(STOP_PATIENCE);
        }
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
        if (isRunning(service)) {
            stop(service);
        }
        launch(service).awaitReady(client);
    }

    /** Stops everything, within five seconds. */
    @Override
    public void close() {
        List<ServiceProcess> running;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            running = new ArrayList<>(processes.values());
        }
        running.forEach(ServiceProcess::askToEnd);
        long deadline = System.nanoTime() + STOP_PATIENCE.toNanos();
        running.forEach(process -> process.end(Duration.ofNanos(Math.max(0, deadline - System.nanoTime()))));
        synchronized (this) {
            if (databases != null) {
                databases.close();
            }
        }
        release(ownership);
    }

    private void startServices() {
        settings.progress().tell("2/4 services: starting four");
        AtomicInteger ready = new AtomicInteger();
        List<CompletableFuture<Void>> starts = new ArrayList<>();
        for (ZoneService service : ZoneService.values()) {
            ServiceProcess process = launch(service);
            starts.add(CompletableFuture.runAsync(() -> {
                process.awaitReady(client);
                settings.progress()
                        .tell("2/4 services: " + service.module() + " is ready at " + url(service) + " ("
                                + ready.incrementAndGet() + " of 4)");
            }));
        }
        try {
            FirstFailure.orAll(starts).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private synchronized ServiceProcess launch(ZoneService service) {
        if (closed) {
            throw new ZoneException("Stopped while starting");
        }
        ServiceProcess process =
                ServiceProcess.start(service, settings.root(), url(service), variables(service), state);
        processes.put(service, process);
        return process;
    }

    private void loadDemo() {
        if (!settings.demo() || state.has(StateDirectory.Marker.DEMO_LOADED)) {
            settings.progress().tell("3/4 demo data: " + (settings.demo() ? "already there" : "not wanted"));
            return;
        }
        state.set(StateDirectory.Marker.DEMO_BEGUN);
        new DemoLoader(gateway(), step -> settings.progress().tell("3/4 demo data: " + step)).load();
        state.set(StateDirectory.Marker.DEMO_LOADED);
        state.clear(StateDirectory.Marker.DEMO_BEGUN);
    }

    private Map<String, String> variables(ZoneService service) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("QUARKUS_HTTP_HOST", settings.host());
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(url(service).getPort()));
        variables.put("ZONE_CURSOR_SECRET", state.key("cursor.secret"));
        variables.put("ZONE_PUBLIC_READ", "true");
        urls.forEach((other, url) -> variables.put(other.urlVariable(), url.toString()));
        if (service.ownsSchema()) {
            MySqlSchema schema = databases.of(service);
            variables.put("QUARKUS_DATASOURCE_JDBC_URL", schema.jdbcUrl());
            variables.put("QUARKUS_DATASOURCE_USERNAME", schema.user());
            variables.put("QUARKUS_DATASOURCE_PASSWORD", schema.password());
        }
        return variables;
    }

    static void release(FileGate ownership) {
        try {
            ownership.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
