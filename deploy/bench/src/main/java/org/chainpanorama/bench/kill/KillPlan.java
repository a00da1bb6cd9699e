package org.chainpanorama.bench.kill;

import java.time.Duration;
import java.util.Map;

/**
 * What a run does.
 *
 * @param ownerKills how many owners are killed, up to three at once
 * @param databaseKills how often the database is killed
 * @param roundsBetweenFullChecks each round checks what it wrote; feeds, summaries and audit trails are walked every so many rounds
 * @param leastWriting how long is written before a kill, at least
 * @param mostWriting at most
 * @param seed of all that is random
 */
public record KillPlan(
        int ownerKills,
        int databaseKills,
        int roundsBetweenFullChecks,
        Duration leastWriting,
        Duration mostWriting,
        long seed) {

    /** Variables with which the services must be started: summaries are compared all the time, and drift is left to be seen. */
    public static final Map<String, String> VARIABLES =
            Map.of("ZONE_ROLLUP_CHECK_CRON", "0/5 * * * * ?", "ZONE_ROLLUP_REPAIR", "false");
}
