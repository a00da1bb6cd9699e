package org.chainpanorama.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chainpanorama.bench.kill.Kill;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneService;
import org.chainpanorama.local.ZoneSettings;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Loads a made-up zone of any size through the product's own imports, then measures the calls that panoramas and people make. */
@CommandLine.Command(
        name = "bench",
        description = "Loads a large zone and measures it.",
        subcommands = {SecurityCost.class, Kill.class, FullDisk.class, Exhaustion.class, EventLoops.class})
final class Bench implements Callable<Integer> {

    @Option(names = "--enterprises", defaultValue = "1000000", description = "enterprises (default ${DEFAULT-VALUE})")
    int enterprises;

    @Option(names = "--figures", defaultValue = "3000000", description = "annual figures (default ${DEFAULT-VALUE})")
    int figures;

    @Option(
            names = "--relations",
            defaultValue = "3000000",
            description = "supply relations (default ${DEFAULT-VALUE})")
    int relations;

    @Option(
            names = "--times",
            defaultValue = "300",
            description = "times each call is measured (default ${DEFAULT-VALUE})")
    int times;

    @Option(names = "--keep", description = "measure the zone that an earlier run left, without loading")
    boolean keep;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        ZoneSettings settings = ZoneSettings.from(System.getenv()).withoutDemo().tellingTo(System.out::println);
        Path files = settings.state().resolveSibling("bench-files");
        if (keep && !Files.isDirectory(settings.state())) {
            throw new IllegalStateException("There is no earlier run to keep");
        }
        try (Zone zone = Zone.start(settings)) {
            Caller owner = new Caller(zone.url(ZoneService.ENTERPRISE), zone.token("chain-office"));
            Catalogue catalogue = Catalogue.load(owner, keep);
            Population population = new Population(enterprises, catalogue.nodes());
            if (!keep) load(owner, new BenchFiles(files, population));
            measure(owner, new Caller(zone.gateway(), zone.token("chain-office")));
        }
        return 0;
    }

    private void load(Caller owner, BenchFiles files) {
        try (HeapWatch heap = new HeapWatch(owner)) {
            Stream.of(
                            load(owner, "enterprises", "application/x-ndjson", files.enterprises()),
                            load(owner, "annual-figures", "text/csv", files.annualFigures(figures)),
                            load(owner, "supply-relations", "text/csv", files.supplyRelations(relations)))
                    .forEach(run -> System.out.println(run.row()));
            System.out.println("peak heap of enterprise-service: " + heap.peakMegabytes() + " MB");
        }
    }

    private static ImportRun load(Caller owner, String what, String contentType, Path file) {
        return ImportRun.of(owner, what, contentType, file, System.out::println);
    }

    private void measure(Caller owner, Caller gateway) {
        Questions questions = new Questions(owner, gateway, enterprises);
        System.out.println(Latency.header());
        questions.all(times).forEach(latency -> System.out.println(latency.row()));
    }
}
