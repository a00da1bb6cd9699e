package org.chainpanorama.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneService;
import org.chainpanorama.local.ZoneSettings;
import org.chainpanorama.mysql.SmallVolume;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * A zone on a small volume that is filled under writes to its last byte, and emptied: what was refused, whether anything acknowledged is
 * lost, and how long it takes to come back. Needs the right to mount.
 */
@Command(name = "full-disk", description = "Fills the zone's volume under writes and looks what is lost.")
final class FullDisk implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int MEGABYTE = 1 << 20;
    private static final String ENDED = "MySQL ended";
    private static final String IN_ORDER = ENDED + " (exit status 0)";

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "times each volume is filled (default ${DEFAULT-VALUE})")
    int rounds;

    @Option(names = "--megabytes", defaultValue = "700", description = "size of the volumes (default ${DEFAULT-VALUE})")
    int megabytes;

    @Option(names = "--writers", defaultValue = "4", description = "writers at once (default ${DEFAULT-VALUE})")
    int writers;

    private final List<String> said = new ArrayList<>();
    private int lost;

    @Override
    public Integer call() throws Exception {
        List<String> rows = new ArrayList<>();
        for (SmallVolume.Kind kind : SmallVolume.Kind.values()) {
            try (SmallVolume volume = SmallVolume.mounted(kind, megabytes)
                    .orElseThrow(() -> new IllegalStateException("This user cannot mount a volume here"))) {
                fill(kind, volume, rows);
            }
        }
        System.out.println();
        System.out.println(
                "| file system | round | acknowledged | refused with 507 | reads answered meanwhile | MySQL ended"
                        + " | answers by status | back after s | lost | audit trail |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        rows.forEach(System.out::println);
        return lost == 0 ? 0 : 1;
    }

    private void fill(SmallVolume.Kind kind, SmallVolume volume, List<String> rows) throws Exception {
        ZoneSettings settings = ZoneSettings.forTests(volume.folder().resolve("state"))
                .withoutDemo()
                .withEveryCommitOnDisk()
                .tellingTo(this::hear);
        int first = 1;
        try (Zone zone = Zone.start(settings)) {
            for (int round = 1; round <= rounds; round++) {
                try (AcknowledgedWrites writes = new AcknowledgedWrites(
                        zone.url(ZoneService.ENTERPRISE), zone.token("chain-office"), writers, first)) {
                    rows.add("| %s | %d %s".formatted(kind, round, round(zone, volume, writes)));
                    first = writes.following() + writers;
                }
            }
        }
    }

    private String round(Zone zone, SmallVolume volume, AcknowledgedWrites writes) throws Exception {
        await("writes", () -> writes.acknowledged().size() >= 200);
        volume.fill(200L * MEGABYTE);
        await("refusals", () -> writes.answered(507) > 20);
        int reads = readsAnswered(zone, writes.acknowledged(), 50);
        int before = heard(ENDED);
        int inOrder = heard(IN_ORDER);
        volume.fill();
        await("a stopped MySQL", () -> heard(ENDED) > before);
        boolean orderly = heard(IN_ORDER) > inOrder;
        int stored = writes.acknowledged().size();
        long emptied = System.nanoTime();
        volume.empty();
        await("writes again", () -> writes.acknowledged().size() > stored);
        double back = (System.nanoTime() - emptied) / 1e9;
        writes.close();
        List<Integer> acknowledged = writes.acknowledged();
        int missing = acknowledged.size() - readsAnswered(zone, acknowledged, acknowledged.size());
        lost += missing;
        return String.format(
                Locale.ROOT,
                "| %d | %d | %d of 50 | %s | %s | %.1f | %d | %s |",
                acknowledged.size(),
                writes.answered(507),
                reads,
                orderly ? "in good order" : "OTHERWISE",
                writes.answers(),
                back,
                missing,
                trail(zone));
    }

    private static int readsAnswered(Zone zone, List<Integer> enterprises, int most) {
        Caller caller = new Caller(zone.gateway(), zone.token("chain-office"));
        int answered = 0;
        for (int number : enterprises.subList(0, Math.min(most, enterprises.size()))) {
            try {
                caller.get("/api/v1/enterprises/" + Population.creditCode(number));
                answered++;
            } catch (RuntimeException refused) {
                System.out.println(refused.getMessage());
            }
        }
        return answered;
    }

    private static String trail(Zone zone) {
        String report = new Caller(zone.gateway(), zone.token("chain-office")).get("/api/v1/audit/verify");
        return report.contains("\"intact\":false") || !report.contains("\"intact\":true") ? "BROKEN" : "intact";
    }

    private synchronized void hear(String line) {
        said.add(line);
        System.out.println(line);
    }

    private synchronized int heard(String words) {
        return (int) said.stream().filter(line -> line.contains(words)).count();
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) throw new IllegalStateException("Waited in vain for " + what);
            Thread.sleep(20);
        }
    }
}
