package org.chainpanorama.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneService;
import org.chainpanorama.local.ZoneSettings;
import org.chainpanorama.local.demo.DemoCodes;
import org.chainpanorama.mysql.LoopbackPorts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Whether the processes go on answering while the identity provider is silent, or keys are made up, or an owner is down. Each case has a
 * fresh process of its own; while its calls with tokens run, health and callers without a token are timed.
 */
@Command(name = "loops", description = "Repeats the cases in which token checks could hold up a whole process.")
final class EventLoops implements Callable<Integer> {

    private static final String LIVE = "/q/health/live";
    private static final String PANORAMA = "/api/v1/panorama/chains/" + DemoCodes.CHAIN + "?year=2023";
    private static final String PARCELS = "/api/v1/parcels";
    private static final String ENTERPRISES = "/api/v1/enterprises?limit=1";
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Refused without a key, so that a process has met such bursts but its keys are as cold as the case wants them. */
    private static final String NO_TOKEN = "none";

    private static final int WARM_BURSTS = 10;

    @Option(names = "--times", defaultValue = "60", description = "times each call is timed (default ${DEFAULT-VALUE})")
    int times;

    /** What a process is started with, and what it is then called with. */
    private enum Case {
        A("cold keys, an owner down, 4 good tokens", PARCELS, 4, Trait.OWNER_DOWN),
        B("warm keys, an owner down, 20 unknown keys", PARCELS, 20, Trait.OWNER_DOWN, Trait.WARM, Trait.UNKNOWN),
        C("rate limit, warm keys, 20 unknown keys", PARCELS, 20, Trait.RATE, Trait.WARM, Trait.UNKNOWN),
        D("rate limit, cold keys, 20 good tokens", PARCELS, 20, Trait.RATE),
        E("warm keys, 200 unknown keys, panorama", PANORAMA, 200, Trait.WARM, Trait.UNKNOWN),
        F("silent provider, an owner down, 20 tokens", PARCELS, 20, Trait.SILENT, Trait.OWNER_DOWN),
        G("silent provider, 20 tokens, panorama", PANORAMA, 20, Trait.SILENT),
        H("silent provider of an owner, 20 tokens", ENTERPRISES, 20, Trait.SILENT, Trait.OWNER);

        private final String what;
        private final String called;
        private final int calls;
        private final List<Trait> traits;

        Case(String what, String called, int calls, Trait... traits) {
            this.what = what;
            this.called = called;
            this.calls = calls;
            this.traits = Arrays.asList(traits);
        }

        boolean is(Trait trait) {
            return traits.contains(trait);
        }

        /** What callers without a token ask for, and what a good token is answered with 200. */
        String open() {
            return is(Trait.OWNER) ? ENTERPRISES : PANORAMA;
        }
    }

    private enum Trait {
        OWNER_DOWN,
        WARM,
        UNKNOWN,
        RATE,
        SILENT,
        OWNER
    }

    @Override
    public Integer call() throws Exception {
        ZoneSettings from = ZoneSettings.from(System.getenv());
        Path state = from.state().resolveSibling("loops-state");
        ZoneSettings settings = new ZoneSettings(
                from.root(), state, from.host(), anyPorts(state), true, false, true, Map.of(), System.out::println);
        List<String> rows = new ArrayList<>();
        try (Zone zone = Zone.start(settings)) {
            for (Case each : Case.values()) {
                rows.add(row(each, zone, settings.root(), state));
                System.out.println(rows.get(rows.size() - 1));
            }
        }
        System.out.println();
        System.out.println("| case | health p99 / max ms | without a token max ms | with tokens | recovered after s |");
        System.out.println("|---|---|---|---|---|");
        rows.forEach(System.out::println);
        return 0;
    }

    private static Map<ZoneService, Integer> anyPorts(Path state) {
        return ZoneSettings.forTests(state).ports();
    }

    private String row(Case each, Zone zone, Path root, Path state) throws Exception {
        String token = zone.token("chain-office");
        try (SilentProvider provider = new SilentProvider();
                SideProcess process = start(each, zone, root, state, provider)) {
            Probe probe = new Probe(process.url());
            probe.warm(150, LIVE, each.open());
            burst(probe, each, null);
            burst(probe, each, NO_TOKEN);
            if (each.is(Trait.WARM)) {
                probe.secondsUntil(200, each.open(), token, 20);
                burst(probe, each, token + "forged");
            }
            CompletableFuture<Probe.Answers> answers = probe.atOnce(each.called, tokens(each, token));
            CompletableFuture<List<Double>> health = timed(new Probe(process.url()), LIVE);
            List<Double> others = new Probe(process.url()).timed(each.open(), times, PAUSE);
            String answered = answers.join().toString();
            provider.speak(new Probe(zone.gateway()).text("/oauth2/jwks"));
            double recovered = probe.secondsUntil(200, each.open(), token, 20);
            List<Double> live = health.join();
            return "| %s %s | %.1f / %.1f | %.1f | %s | %.1f |"
                    .formatted(each, each.what, at99(live), last(live), last(others), answered, recovered);
        }
    }

    private static void burst(Probe probe, Case each, String token) {
        for (int i = 0; i < WARM_BURSTS; i++) {
            probe.atOnce(each.called, Collections.nCopies(each.calls, token)).join();
        }
    }

    private CompletableFuture<List<Double>> timed(Probe probe, String path) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return probe.timed(path, times, PAUSE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return List.of(Double.POSITIVE_INFINITY);
            }
        });
    }

    private static SideProcess start(Case each, Zone zone, Path root, Path state, SilentProvider provider)
            throws Exception {
        Map<String, String> more = new HashMap<>();
        if (each.is(Trait.RATE)) more.put("ZONE_RATE_PER_MINUTE", "1000000");
        if (each.is(Trait.SILENT)) more.put("ZONE_TOKEN_JWKS", provider.jwks());
        if (each.is(Trait.OWNER_DOWN)) more.put("ZONE_LAND_URL", "http://127.0.0.1:" + LoopbackPorts.free());
        return each.is(Trait.OWNER)
                ? SideProcess.start(zone, root, state, more)
                : SideProcess.gateway(zone, root, state, more);
    }

    private static List<String> tokens(Case each, String good) {
        if (!each.is(Trait.UNKNOWN)) return Collections.nCopies(each.calls, good);
        return IntStream.range(0, each.calls)
                .mapToObj(i -> ofUnknownKey(good, i))
                .toList();
    }

    /** Anybody can write such a head over a body that he has seen or made up. */
    private static String ofUnknownKey(String good, int number) {
        String head = "{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"made-up-" + number + "\"}";
        return Base64.getUrlEncoder().withoutPadding().encodeToString(head.getBytes(StandardCharsets.UTF_8))
                + good.substring(good.indexOf('.'));
    }

    private static double at99(List<Double> sorted) {
        return sorted.get((int) Math.ceil(0.99 * sorted.size()) - 1);
    }

    private static double last(List<Double> sorted) {
        return sorted.get(sorted.size() - 1);
    }
}
