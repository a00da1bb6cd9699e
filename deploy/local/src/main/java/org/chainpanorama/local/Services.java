package org.chainpanorama.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The four service processes. One thread may end them while another still starts them. */
final class Services {

    private static final Duration STOP_PATIENCE = Duration.ofMillis(2_500);

    private final ZoneSettings settings;
    private final StateDirectory state;
    private final Map<ZoneService, URI> urls;
    private final Map<ZoneService, ServiceProcess> processes = new EnumMap<>(ZoneService.class);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Set<ZoneService> stopped = EnumSet.noneOf(ZoneService.class);
    private boolean ended;

    Services(ZoneSettings settings, StateDirectory state, Map<ZoneService, URI> urls) {
        this.settings = settings;
        this.state = state;
        this.urls = urls;
    }

    /** Starts all at once and returns when all are ready; the first that fails ends the waiting. */
    void startAll(Function<ZoneService, Map<String, String>> variables) {
        settings.progress().tell("2/4 services: starting four");
        AtomicInteger ready = new AtomicInteger();
        List<CompletableFuture<Void>> starts = new ArrayList<>();
        for (ZoneService service : ZoneService.values()) {
            ServiceProcess process = launch(service, variables.apply(service));
            starts.add(CompletableFuture.runAsync(() -> {
                process.awaitReady(client);
                settings.progress()
                        .tell("2/4 services: " + service.module() + " is ready at " + urls.get(service) + " ("
                                + ready.incrementAndGet() + " of 4)");
            }));
        }
        try {
            FirstFailure.orAll(starts).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    /** Starts one again, on its old port, and waits until it is ready. Stops it first where it runs. */
    void restart(ZoneService service, Map<String, String> variables) {
        if (isRunning(service)) {
            stop(service);
        }
        launch(service, variables).awaitReady(client);
    }

    /** Ends one, which then stays away until it is started again. */
    void stop(ZoneService service) {
        ServiceProcess process;
        synchronized (this) {
            stopped.add(service);
            process = processes.get(service);
        }
        process.end(STOP_PATIENCE);
    }

    /** Ends one as a crash would (SIGKILL). */
    void kill(ZoneService service) {
        process(service).kill();
    }

    /** Whether it has ended without having been asked to. */
    synchronized boolean isMissing(ZoneService service) {
        return !stopped.contains(service) && !processes.get(service).isAlive();
    }

    /** Whether it says that it lives, whatever else is wrong with it. */
    boolean isLive(ZoneService service) {
        return process(service).isLive(client);
    }

    /** How it ended, and the end of its log; only once it has. */
    String ending(ZoneService service) {
        ServiceProcess process = process(service);
        return process.ending() + "\n" + process.endOfLog();
    }

    boolean isRunning(ZoneService service) {
        return process(service).isAlive();
    }

    synchronized ServiceProcess process(ZoneService service) {
        return processes.get(service);
    }

    /** Ends all, together, within moments; from now on none can be started. */
    void endAll() {
        List<ServiceProcess> running;
        synchronized (this) {
            ended = true;
            running = new ArrayList<>(processes.values());
        }
        running.forEach(ServiceProcess::askToEnd);
        long deadline = System.nanoTime() + STOP_PATIENCE.toNanos();
        running.forEach(process -> process.end(Duration.ofNanos(Math.max(0, deadline - System.nanoTime()))));
    }

    synchronized boolean areEnded() {
        return ended;
    }

    HttpClient client() {
        return client;
    }

    private synchronized ServiceProcess launch(ZoneService service, Map<String, String> variables) {
        if (ended) {
            throw new ZoneException("Stopped while starting");
        }
        ServiceProcess process = ServiceProcess.start(service, settings.root(), urls.get(service), variables, state);
        processes.put(service, process);
        stopped.remove(service);
        return process;
    }
}
