package org.chainpanorama.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneService;
import org.chainpanorama.local.ZoneSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What token validation and audit cost per request: the same read and the same write against processes of enterprise-service that differ
 * in nothing else, on one database that keeps every commit, in rounds that take turns.
 */
@Command(name = "security", description = "Measures what token validation and audit cost per request.")
final class SecurityCost implements Callable<Integer> {

    private static final String FIRST = Population.creditCode(1);

    @Option(names = "--rounds", defaultValue = "20", description = "rounds (default ${DEFAULT-VALUE})")
    int rounds;

    @Option(
            names = "--calls",
            defaultValue = "100",
            description = "calls of each kind in a round (default ${DEFAULT-VALUE})")
    int calls;

    @Option(
            names = "--callers",
            defaultValue = "8",
            description = "callers at once for the throughput (default ${DEFAULT-VALUE})")
    int callers;

    private int enterprise = 1;

    @Override
    public Integer call() throws Exception {
        ZoneSettings settings = ZoneSettings.from(System.getenv());
        Path state = settings.state().resolveSibling("security-state");
        settings = settings.in(state).withoutDemo().tellingTo(System.out::println);
        try (Zone zone = Zone.start(settings);
                SideProcess bare = SideProcess.start(zone, settings.root(), state, Map.of("ZONE_AUDIT", "false"));
                SideProcess queued =
                        SideProcess.start(zone, settings.root(), state, Map.of("ZONE_AUDIT_READS_WAIT", "false"));
                SideProcess waiting = SideProcess.start(zone, settings.root(), state, Map.of())) {
            String token = zone.token("chain-office");
            create(new Caller(zone.url(ZoneService.ENTERPRISE), token));
            print("read of one enterprise", reads(bare, queued, waiting, token));
            print("creation of one enterprise", writes(bare, waiting, token));
        }
        return 0;
    }

    private Map<String, Runnable> reads(SideProcess bare, SideProcess queued, SideProcess waiting, String token) {
        Map<String, Runnable> kinds = new LinkedHashMap<>();
        kinds.put("no token, no audit", read(new Caller(bare.url(), null)));
        kinds.put("token, no audit", read(new Caller(bare.url(), token)));
        kinds.put("no token, audit awaited", read(new Caller(waiting.url(), null)));
        kinds.put("token, audit queued", read(new Caller(queued.url(), token)));
        kinds.put("token, audit awaited", read(new Caller(waiting.url(), token)));
        return kinds;
    }

    private Map<String, Runnable> writes(SideProcess bare, SideProcess waiting, String token) {
        Caller without = new Caller(bare.url(), token);
        Caller with = new Caller(waiting.url(), token);
        Map<String, Runnable> kinds = new LinkedHashMap<>();
        kinds.put("token, no audit", () -> create(without));
        kinds.put("token, audit awaited", () -> create(with));
        return kinds;
    }

    private static Runnable read(Caller caller) {
        return () -> caller.get("/api/v1/enterprises/" + FIRST);
    }

    private void create(Caller caller) {
        int number;
        synchronized (this) {
            number = enterprise++;
        }
        caller.send("PUT", "/api/v1/enterprises/" + Population.creditCode(number), "application/json", """
                {"name":"示例%d","industryCode":"3465","divisionCode":"330784","synthetic":true}""".formatted(
                        number));
    }

    private void print(String what, Map<String, Runnable> kinds) {
        Map<String, SampledCalls> samples = new LinkedHashMap<>();
        kinds.forEach((name, once) -> {
            samples.put(name, new SampledCalls());
            new SampledCalls().add(once, calls * 3);
        });
        for (int round = 0; round < rounds; round++) {
            List<String> order = new ArrayList<>(kinds.keySet());
            java.util.Collections.rotate(order, round);
            order.forEach(name -> samples.get(name).add(kinds.get(name), calls));
            order.forEach(name -> samples.get(name).addAtOnce(kinds.get(name), calls, callers));
        }
        System.out.println();
        System.out.println(what + ": " + rounds + " rounds of " + calls + " calls one after another, and of " + calls
                + " by " + callers + " callers at once");
        System.out.println(SampledCalls.header());
        SampledCalls base = samples.values().iterator().next();
        samples.forEach((name, sample) -> System.out.println(sample.row(name, base)));
    }
}
