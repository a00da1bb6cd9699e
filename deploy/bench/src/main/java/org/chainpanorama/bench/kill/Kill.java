package org.chainpanorama.bench.kill;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.chainpanorama.local.Progress;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneSettings;
import org.chainpanorama.mysql.DirectoryTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Kills owners and the database of a zone of its own while callers write, and looks for what was lost. */
@Command(name = "kill", description = "Kills services and MySQL under writes and looks for what was lost.")
public final class Kill implements Callable<Integer> {

    @Option(names = "--owner-kills", defaultValue = "200", description = "owners killed (default ${DEFAULT-VALUE})")
    int ownerKills;

    @Option(
            names = "--database-kills",
            defaultValue = "50",
            description = "times MySQL is killed (default ${DEFAULT-VALUE})")
    int databaseKills;

    @Option(
            names = "--seed",
            defaultValue = "20231231",
            description = "of all that is random (default ${DEFAULT-VALUE})")
    long seed;

    @Override
    public Integer call() {
        Progress progress = Progress.on(System.out);
        ZoneSettings settings = ZoneSettings.from(System.getenv()).withoutDemo();
        Path state = settings.state().resolveSibling("kill-state");
        DirectoryTree.delete(state);
        settings = settings.in(state).with(KillPlan.VARIABLES).tellingTo(progress);
        KillPlan plan = new KillPlan(ownerKills, databaseKills, 10, Duration.ofSeconds(3), Duration.ofSeconds(6), seed);
        try (Zone zone = Zone.start(settings)) {
            zone.supervise();
            System.out.print(new KillRun(zone, plan, progress::tell).run().table());
        }
        return 0;
    }
}
