package org.chainpanorama.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneService;
import org.chainpanorama.local.ZoneSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What callers feel, and what the processes take, while one address tries to exhaust a zone of real processes. */
@Command(name = "exhaustion", description = "Tries to exhaust a zone from one address and measures what another feels.")
final class Exhaustion implements Callable<Integer> {

    private static final String ROW = "| %-34s | %-9s | %-34s | %-44s | %s |%n";

    @Option(names = "--seconds", defaultValue = "30", description = "of each attack (default ${DEFAULT-VALUE})")
    int seconds;

    private interface Deed {
        void with(Attack attack) throws Exception;
    }

    @Override
    public Integer call() throws Exception {
        ZoneSettings usual = ZoneSettings.from(System.getenv());
        Path state = usual.state().resolveSibling("exhaustion-state");
        int ended = 0;
        try (Zone zone = Zone.start(ZoneSettings.forTests(state).tellingTo(System.out::println))) {
            new Neighbour(zone.gateway()).asks(Duration.ofSeconds(10)); // Warms up.
            System.out.printf(
                    ROW,
                    "attack",
                    "caller",
                    "before: p50 / p99",
                    "during: p50 / p99",
                    "attackers' answers; RSS before > after");
            ended += row(zone, "40 lookups of 140,000 unknown fields", attack -> attack.lookups(40, 140_000));
            ended += row(zone, "40 lookups of 5,000 unknown fields", attack -> attack.lookups(40, 5_000));
            ended += row(zone, "400 slow bodies", attack -> attack.slowBodies(400));
            ended += row(zone, "10,000 idle connections", attack -> attack.idle(10_000));
            zone.hang(ZoneService.LAND);
            ended += row(zone, "1,500 calls to a hung owner", attack -> attack.callsTo("/api/v1/parcels", 1_500));
            zone.resume(ZoneService.LAND);
        }
        System.out.println(ended == 0 ? "no process ended" : ended + " processes ended");
        return ended == 0 ? 0 : 1;
    }

    /** How many processes ended. */
    private int row(Zone zone, String name, Deed deed) throws Exception {
        Neighbour neighbour = new Neighbour(zone.gateway());
        Map<ZoneService, Long> before = pids(zone);
        String memory = memory(zone);
        var calm = neighbour.asks(Duration.ofSeconds(10));
        Attack attack = new Attack(zone.gateway(), Duration.ofSeconds(seconds));
        CompletableFuture<Void> running = CompletableFuture.runAsync(() -> run(deed, attack));
        var attacked = neighbour.asks(Duration.ofSeconds(seconds));
        running.join();
        String result = attack.answers() + "; " + memory + " > " + memory(zone);
        for (String question : calm.keySet()) {
            System.out.printf(ROW, name, question, calm.get(question), attacked.get(question), result);
            name = "";
            result = "";
        }
        Map<ZoneService, Long> after = pids(zone);
        return (int) before.keySet().stream()
                .filter(service -> !before.get(service).equals(after.get(service)) || !zone.isRunning(service))
                .count();
    }

    private static void run(Deed deed, Attack attack) {
        try {
            deed.with(attack);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<ZoneService, Long> pids(Zone zone) {
        return Stream.of(ZoneService.values()).collect(Collectors.toMap(service -> service, zone::pid));
    }

    /** Megabytes of each process, in the order of the services. */
    private static String memory(Zone zone) {
        return Stream.of(ZoneService.values())
                .map(service -> service.name().toLowerCase() + " " + megabytes(zone.pid(service)))
                .collect(Collectors.joining(", "));
    }

    private static String megabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
                    .findFirst()
                    .orElse("gone");
        } catch (IOException ended) {
            return "gone";
        }
    }
}
