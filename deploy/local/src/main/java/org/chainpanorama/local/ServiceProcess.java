package org.chainpanorama.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.chainpanorama.mysql.LogTail;
import org.chainpanorama.mysql.TiedProcess;

/** One running service. */
final class ServiceProcess {

    private static final Duration START_PATIENCE = Duration.ofMinutes(5);
    private static final long POLL_MILLIS = 150;
    private static final int LINES_OF_LOG = 12;

    private final ZoneService service;
    private final TiedProcess process;
    private final URI url;
    private final Path log;
    private final Path pidFile;

    private ServiceProcess(ZoneService service, TiedProcess process, URI url, Path log, Path pidFile) {
        this.service = service;
        this.process = process;
        this.url = url;
        this.log = log;
        this.pidFile = pidFile;
    }

    static ServiceProcess start(
            ZoneService service, Path root, URI url, Map<String, String> variables, StateDirectory state) {
        Path log = state.logForStart(service.module());
        Path pidFile = state.pidFile(service.module());
        try {
            TiedProcess process = TiedProcess.start(ServiceCommand.of(service, root, state), variables, log);
            Files.writeString(pidFile, process.pid() + "\n");
            return new ServiceProcess(service, process, url, log, pidFile);
        } catch (IOException failure) {
            throw new ZoneException(service.module() + " cannot be started: " + failure.getMessage(), failure);
        }
    }

    /** Waits until the service says that it is ready; fails at once when it ends instead. */
    void awaitReady(HttpClient client) {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (!isReady(client)) {
            if (process.hasEndedWithin(POLL_MILLIS)) {
                throw new ZoneException(service.module() + " ended while starting (" + ending() + ")\n" + endOfLog());
            }
            if (System.nanoTime() > deadline) {
                throw new ZoneException(service.module() + " is not ready after " + START_PATIENCE.toMinutes()
                        + " minutes\n" + endOfLog());
            }
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void askToEnd() {
        process.askToEnd();
    }

    void end(Duration patience) {
        process.end(patience.toMillis());
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** In words, once it has ended. */
    String ending() {
        int status = process.exitStatus();
        return status > 128 ? "ended by signal " + (status - 128) : "exit status " + status;
    }

    String endOfLog() {
        return LogTail.of(log, LINES_OF_LOG).indent(2) + "  (" + log + ")";
    }

    private boolean isReady(HttpClient client) {
        HttpRequest request = HttpRequest.newBuilder(url.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ZoneException("Interrupted while waiting for " + service.module(), interrupted);
        }
    }
}
