package org.chainpanorama.bench.kill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneService;

/**
 * Writes to an empty, supervised zone, kills parts of it in the middle, waits until they are ready again, and checks. Ends with the first
 * thing that must not be.
 */
public final class KillRun {

    private static final List<ZoneService> OWNERS =
            List.of(ZoneService.ENTERPRISE, ZoneService.PROJECT, ZoneService.LAND);
    private static final String DATABASE = "MySQL";

    private final Zone zone;
    private final KillPlan plan;
    private final Consumer<String> progress;
    private final Random random;
    private final Calls calls;
    private final Tally tally = new Tally();
    private final FullCheck fullCheck;
    private final Readiness readiness;
    private final Map<String, Integer> kills = new TreeMap<>();
    private final Map<String, List<Double>> seconds = new TreeMap<>();
    private int rounds;
    private int fullChecks;

    /** For a zone that was started without demo data, with {@link KillPlan#VARIABLES}, every commit on the disk, and is supervised. */
    public KillRun(Zone zone, KillPlan plan, Consumer<String> progress) {
        this.zone = zone;
        this.plan = plan;
        this.progress = progress;
        this.random = new Random(plan.seed());
        this.calls = new Calls(zone.gateway());
        this.fullCheck = new FullCheck(zone, calls, tally);
        this.readiness = new Readiness(zone);
    }

    /**
     * Does all rounds.
     *
     * @throws RuntimeException that says what was lost, halved, doubled or refused
     */
    public KillReport run() {
        calls.use(zone.token("chain-office"));
        KillCatalogue.load(calls);
        try (Writers writers = new Writers(calls, tally, plan.seed())) {
            writers.takeEachStepOnce();
            progress.accept("every kind of write is taken");
            for (int killed = 0; killed < plan.ownerKills(); ) {
                List<ZoneService> victims = victims(plan.ownerKills() - killed);
                round(writers, "owners: " + victims.size() + " together", () -> killOwners(victims));
                killed += victims.size();
            }
            for (int killed = 0; killed < plan.databaseKills(); killed++) {
                round(writers, DATABASE, this::killDatabase);
            }
            fullCheck.runFromTheBeginning(writers.all());
            fullChecks++;
        }
        tally.acknowledged().forEach((kind, number) -> {
            if (number == 0) throw new Violation("No " + kind + " was ever acknowledged");
        });
        return new KillReport(
                rounds,
                kills,
                seconds,
                tally.acknowledged(),
                tally.open(),
                tally.foundDone(),
                tally.repeated(),
                fullCheck.events(),
                fullChecks);
    }

    private void round(Writers writers, String what, Supplier<List<Double>> kill) {
        calls.use(zone.token("chain-office"));
        writers.write();
        writeFor(
                writers,
                plan.leastWriting().toMillis()
                        + random.nextInt((int) plan.mostWriting()
                                        .minus(plan.leastWriting())
                                        .toMillis()
                                + 1));
        List<Double> ready = writers.areStopped() ? List.of() : kill.get();
        writers.rest();
        seconds.computeIfAbsent(what, kind -> new ArrayList<>()).addAll(ready);
        writers.verifyTouched();
        rounds++;
        boolean full = rounds % plan.roundsBetweenFullChecks() == 0;
        if (full) {
            fullCheck.run(writers.all());
            fullChecks++;
        }
        progress.accept("round %d, %s, ready after %s s%s"
                .formatted(
                        rounds,
                        what,
                        ready.stream().map("%.1f"::formatted).toList(),
                        full ? "; feeds, summaries and audit trails are true" : ""));
    }

    /** One, two or, mostly, all three owners. */
    private List<ZoneService> victims(int most) {
        int together = Math.min(most, random.nextInt(5) < 3 ? 3 : 1 + random.nextInt(2));
        List<ZoneService> owners = new ArrayList<>(OWNERS);
        Collections.shuffle(owners, random);
        return owners.subList(0, together);
    }

    private List<Double> killOwners(List<ZoneService> victims) {
        return sideBySide(victims, owner -> {
            kills(owner.module());
            long pid = zone.pid(owner);
            long begun = System.nanoTime();
            zone.kill(owner);
            readiness.await(List.of(owner), () -> zone.pid(owner), pid);
            return (System.nanoTime() - begun) / 1e9;
        });
    }

    private List<Double> killDatabase() {
        kills(DATABASE);
        long pid = zone.databasePid();
        long begun = System.nanoTime();
        zone.killDatabase();
        readiness.await(OWNERS, zone::databasePid, pid);
        return List.of((System.nanoTime() - begun) / 1e9);
    }

    private synchronized void kills(String part) {
        kills.merge(part, 1, Integer::sum);
    }

    private static <T> List<Double> sideBySide(List<T> all, Function<T, Double> each) {
        List<CompletableFuture<Double>> parts = all.stream()
                .map(one ->
                        CompletableFuture.supplyAsync(() -> each.apply(one), command -> new Thread(command).start()))
                .toList();
        try {
            return parts.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private static void writeFor(Writers writers, long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end && !writers.areStopped()) {
            Pause.briefly();
        }
    }
}
