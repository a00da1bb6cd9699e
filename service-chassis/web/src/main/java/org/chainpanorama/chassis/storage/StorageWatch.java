package org.chainpanorama.chassis.storage;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Knows whether there is room to write. A look at a volume may block, so one thread looks and everybody else reads what it saw. */
@ApplicationScoped
public class StorageWatch {

    private static final Logger LOG = Logger.getLogger(StorageWatch.class);

    /** Space does not return within seconds; whoever asks sooner is only refused again. */
    private static final int RETRY_SECONDS = 30;

    private final List<Path> paths;
    private final long leastFree;
    private final Duration lookEvery;
    private final MeterRegistry meters;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "storage-watch");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean scarce;
    private volatile long free = Long.MAX_VALUE;

    StorageWatch(
            @ConfigProperty(name = "zone.storage.paths") Optional<List<Path>> paths,
            @ConfigProperty(name = "zone.storage.least-free-megabytes") long leastFreeMegabytes,
            @ConfigProperty(name = "zone.storage.look-every") Duration lookEvery,
            MeterRegistry meters) {
        this.paths = paths.orElse(List.of()).stream().map(Path::toAbsolutePath).toList();
        this.leastFree = leastFreeMegabytes << 20;
        this.lookEvery = lookEvery;
        this.meters = meters;
    }

    /** Looks before the first call is answered. */
    void start(@Observes StartupEvent event) {
        if (paths.isEmpty()) return;
        look();
        looks.scheduleWithFixedDelay(this::look, lookEvery.toMillis(), lookEvery.toMillis(), TimeUnit.MILLISECONDS);
        Gauge.builder("zone.storage.free", this, watch -> watch.free)
                .baseUnit("bytes")
                .description("Free space of the volume with the least of it")
                .register(meters);
    }

    void stop(@Observes ShutdownEvent event) {
        looks.shutdownNow();
    }

    /** Whether a volume that data is written to has too little space left for more than audit records. */
    public boolean isScarce() {
        return scarce;
    }

    /** Whether the volume of this path has too little space left. Looks now, which may block. */
    public boolean isScarceAt(Path path) {
        return freeAt(path) < leastFree;
    }

    /** What a write is answered while there is no room for it. */
    public static Problem refusal() {
        return Problem.of(
                        ProblemType.STORAGE_FULL,
                        Text.of(
                                "存储空间不足，暂不接受写入，读取不受影响；请稍后重试",
                                "There is no room to write; reads go on. Try again later"))
                .withHeader("Retry-After", RETRY_SECONDS);
    }

    private void look() {
        free = paths.stream().mapToLong(StorageWatch::freeAt).min().orElse(Long.MAX_VALUE);
        // An eighth more than it takes to refuse, so that the last freed or written megabyte does not toggle it.
        boolean now = free < (scarce ? leastFree + leastFree / 8 : leastFree);
        if (now != scarce) {
            scarce = now;
            LOG.warnf(
                    now
                            ? "Writes are refused: %d MB are free on a volume of %s"
                            : "Writes are taken again: %d MB are free on %s",
                    free >> 20,
                    paths);
        }
    }

    /** Of the volume that the path lies on, or will lie on once it exists. */
    private static long freeAt(Path path) {
        Path there = path;
        while (!Files.exists(there) && there.getParent() != null) there = there.getParent();
        return there.toFile().getUsableSpace();
    }
}
