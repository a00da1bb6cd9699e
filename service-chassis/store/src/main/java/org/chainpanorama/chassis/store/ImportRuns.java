package org.chainpanorama.chassis.store;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import org.chainpanorama.chassis.audit.AuditedWork;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.storage.StorageWatch;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Imports that go on after their call was answered. Each works as whoever started it, and only that client may ask how it fares. A run
 * whose process has not been heard of for a while is told as failed.
 */
@ApplicationScoped
public class ImportRuns {

    private static final Logger LOG = Logger.getLogger(ImportRuns.class);

    /** A process that was not heard of for so long, in which it should have said fifteen times that it runs, has ended. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final Text INTERRUPTED = Text.of(
            "服务在导入期间停止；已提交的行已写入，可重新导入",
            "The service stopped meanwhile; rows written until then are kept, so import the file again");

    private record Running(ImportRun run, ImportTally tally, SpooledBody body, SecurityIdentity starter) {

        ImportRun now() {
            return run.seen(tally, body.position(), ImportRuns.now());
        }
    }

    private final Map<String, Running> running = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ImportRunRepository repository;
    private final CurrentIdentityAssociation identities;
    private final Caller caller;
    private final UriInfo uri;
    private final ImportOutcomes outcomes;
    private final AuditedWork audit;
    private final StorageWatch storage;
    private final Semaphore places;
    private final long mostBytes;
    private final String address;

    ImportRuns(
            ImportRunRepository repository,
            CurrentIdentityAssociation identities,
            Caller caller,
            UriInfo uri,
            ImportOutcomes outcomes,
            AuditedWork audit,
            StorageWatch storage,
            @ConfigProperty(name = "zone.imports.most-in-background") int mostAtOnce,
            @ConfigProperty(name = "zone.imports.most-bytes") long mostBytes,
            @ConfigProperty(name = "zone.imports.address") String address) {
        this.repository = repository;
        this.identities = identities;
        this.caller = caller;
        this.uri = uri;
        this.outcomes = outcomes;
        this.audit = audit;
        this.storage = storage;
        this.places = new Semaphore(mostAtOnce);
        this.mostBytes = mostBytes;
        this.address = address;
    }

    /**
     * How a run fares.
     *
     * @throws Problem 404 when there is none, or another client started it
     */
    public ImportRunView get(String id) {
        ImportRun run = repository
                .find(id)
                .filter(found -> found.client().equals(caller.client()))
                .orElseThrow(() -> Problem.notFound(Text.of("导入 " + id, "import " + id)));
        boolean lost = run.state() == ImportState.RUNNING && run.seenAt().isBefore(now().minus(SILENCE));
        return outcomes.view(
                lost
                        ? run.ended(ImportState.FAILED, outcomes.of(null, "interrupted", INTERRUPTED), run.seenAt())
                        : run);
    }

    /** The body on disk, to be read more than once; 413 when it is larger than imports may keep there. */
    SpooledBody spooled(InputStream body) {
        return SpooledBody.of(body, mostBytes, storage);
    }

    /** Takes the body and starts the work on it; answers 202 by throwing. 429 when too many run already. */
    ImportStarted start(
            ImportRequest request, InputStream body, BiFunction<SpooledBody, ImportTally, ImportReport> work) {
        if (!places.tryAcquire()) {
            throw Problem.of(
                            ProblemType.RATE_LIMITED,
                            Text.of("后台导入过多，请稍后重试", "Too many imports run in the background; try again later"))
                    .withHeader("Retry-After", 30);
        }
        try {
            Running started = begin(request, spooled(body));
            threads.execute(() -> run(started, work));
            return new ImportStarted(URI.create(address + "/" + started.run.id()), outcomes.view(started.run));
        } catch (RuntimeException failure) {
            places.release();
            throw failure;
        }
    }

    @Scheduled(every = "2s")
    void tellOfRunning() {
        running.values().forEach(one -> repository.update(one.now()));
    }

    void stop(@Observes ShutdownEvent event) {
        running.values()
                .forEach(one -> repository.update(
                        one.now().ended(ImportState.FAILED, outcomes.of(null, "interrupted", INTERRUPTED), now())));
        threads.shutdownNow();
    }

    private Running begin(ImportRequest request, SpooledBody body) {
        Instant now = now();
        ImportRun run = new ImportRun(
                UUID.randomUUID().toString(),
                uri.getPath(),
                caller.client(),
                request.dryRun,
                request.mode,
                ImportState.RUNNING,
                0,
                0,
                0,
                0,
                0,
                0,
                body.size(),
                now,
                now,
                null,
                null);
        Running started = new Running(run, new ImportTally(), body, identities.getIdentity());
        try {
            repository.add(run);
        } catch (RuntimeException failure) {
            body.close();
            throw failure;
        }
        running.put(run.id(), started);
        return started;
    }

    private void run(Running one, BiFunction<SpooledBody, ImportTally, ImportReport> work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            identities.setIdentity(one.starter);
            end(one, work.apply(one.body, one.tally));
        } catch (RuntimeException failure) {
            fail(one, failure);
        } finally {
            running.remove(one.run.id());
            one.body.close();
            request.terminate();
            places.release();
        }
    }

    private void end(Running one, ImportReport report) {
        boolean lost =
                !one.run.dryRun() && report.rejected() > 0 && report.mode().equals(ImportRequest.ATOMIC);
        Text why = Text.of("有行被拒绝，全部未写入", "Rows were rejected, so nothing was written");
        end(one, lost ? ImportState.FAILED : ImportState.SUCCEEDED, report, lost ? "rows-rejected" : null, why);
    }

    private void fail(Running one, RuntimeException failure) {
        Problem problem = StoreProblems.of(failure).orElse(null);
        if (problem == null) {
            LOG.errorf(failure, "The import %s failed", one.run.id());
        }
        ProblemType type = problem == null ? ProblemType.INTERNAL : problem.problemType();
        end(one, ImportState.FAILED, null, type.code(), problem == null ? type.title() : problem.text());
    }

    private void end(Running one, ImportState state, ImportReport report, String failure, Text why) {
        repository.update(one.now().ended(state, outcomes.of(report, failure, why), now()));
        audit.record(
                one.run.startedAt(),
                one.starter,
                "POST " + one.run.path() + " (background)",
                "import=" + one.run.id(),
                failure == null ? 200 : 500,
                failure);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
