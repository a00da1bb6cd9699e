package org.chainpanorama.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.chainpanorama.bench.kill.KillPlan;
import org.chainpanorama.bench.kill.KillReport;
import org.chainpanorama.bench.kill.KillRun;
import org.chainpanorama.local.Progress;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short version of {@code deploy/bench/run kill}. */
class KillIT {

    private static final KillPlan PLAN =
            new KillPlan(6, 1, 3, Duration.ofSeconds(4), Duration.ofSeconds(6), 20_231_231L);

    @TempDir
    Path directory;

    @Test
    void nothingAcknowledgedIsLostHalvedOrDoubledWhenOwnersAndTheDatabaseAreKilled() {
        Progress progress = Progress.on(System.out);
        ZoneSettings settings = ZoneSettings.forTests(directory.resolve("state"))
                .withoutDemo()
                .withEveryCommitOnDisk()
                .with(KillPlan.VARIABLES)
                .tellingTo(progress);
        try (Zone zone = Zone.start(settings)) {
            zone.supervise();
            KillReport report = new KillRun(zone, PLAN, progress::tell).run();
            System.out.print(report.table());
            assertThat(report.kills().values()).allMatch(kills -> kills > 0);
            assertThat(report.kills()).hasSize(4);
            assertThat(report.acknowledged().values()).allMatch(writes -> writes > 0);
        }
    }
}
