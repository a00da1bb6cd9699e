package org.chainpanorama.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneService;
import org.chainpanorama.local.ZoneSettings;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Loads a made-up zone of any size through the product's own imports, then measures the calls that panoramas and people make. */
@CommandLine.Command(name = "bench", description = "Loads a large zone and measures it.", subcommands = SecurityCost.class)
final class Bench implements Callable<Integer> {

    @Option(names = "--enterprises", defaultValue = "1000000", description = "enterprises (default ${DEFAULT-VALUE})")
    int enterprises;

    @Option(names = "--years", defaultValue = "3", description = "years of figures (default ${DEFAULT-VALUE})")
    int years;

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
            Map<String, ImportRun> runs = new java.util.LinkedHashMap<>();
            runs.put(
                    "enterprises",
                    ImportRun.of(owner, "/api/v1/enterprises/import", "application/x-ndjson", files.enterprises()));
            runs.put(
                    "annual figures",
                    ImportRun.of(owner, "/api/v1/annual-figures/import", "text/csv", files.annualFigures(years)));
            runs.put(
                    "supply relations",
                    ImportRun.of(
                            owner, "/api/v1/supply-relations/import", "text/csv", files.supplyRelations(relations)));
            runs.forEach((what, run) -> System.out.println(run.row(what)));
            System.out.println("peak heap of enterprise-service: " + heap.peakMegabytes() + " MB");
        }
    }

    private void measure(Caller owner, Caller gateway) {
        Questions questions = new Questions(owner, gateway, enterprises);
        System.out.println(Latency.header());
        questions.all(times).forEach(latency -> System.out.println(latency.row()));
    }
}
