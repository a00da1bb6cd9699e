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
    /** Long for a sign of life from the same machine, short enough to be asked again soon. */
    private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(5);

    private static final Duration KILL_PATIENCE = Duration.ofSeconds(5);
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
            try {
                Files.writeString(pidFile, process.pid() + "\n");
            } catch (IOException diskFull) {
                process.kill();
                throw diskFull;
            }
            return new ServiceProcess(service, process, url, log, pidFile);
        } catch (IOException failure) {
            throw new ZoneException(service.module() + " cannot be started: " + failure.getMessage(), failure);
        }
    }

    /** Waits until the service says that it is ready; fails at once when it ends instead. */
    void awaitReady(HttpClient client) {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (!says("ready", client)) {
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

    boolean isLive(HttpClient client) {
        return says("live", client);
    }

    long pid() {
        return process.pid();
    }

    void askToEnd() {
        process.askToEnd();
    }

    /** Ends it at once (SIGKILL) and waits until it is gone; the file with its id stays for the next start to overwrite. */
    void kill() {
        process.kill();
        process.hasEndedWithin(KILL_PATIENCE.toMillis());
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
        return process.ending();
    }

    String endOfLog() {
        return LogTail.of(log, LINES_OF_LOG).indent(2) + "  (" + log + ")";
    }

    private boolean says(String what, HttpClient client) {
        HttpRequest request = HttpRequest.newBuilder(url.resolve("/q/health/" + what))
                .timeout(ANSWER_PATIENCE)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException noAnswer) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ZoneException("Interrupted while waiting for " + service.module(), interrupted);
        }
    }
}
