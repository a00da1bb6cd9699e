package org.chainpanorama.chassis.store;

import java.time.Instant;

/**
 * An import in the background as it is stored.
 *
 * @param seenAt when the process that runs it last said so
 * @param outcome JSON with failure and report in both languages; null until the end
 */
record ImportRun(
        String id,
        String path,
        String client,
        boolean dryRun,
        String mode,
        ImportState state,
        long rowsRead,
        long rowsCreated,
        long rowsChanged,
        long rowsUnchanged,
        long rowsRejected,
        long bytesRead,
        long bytesTotal,
        Instant startedAt,
        Instant seenAt,
        Instant finishedAt,
        String outcome) {

    /** As its process last told it, by now. */
    ImportRun seen(ImportTally tally, long bytes, Instant now) {
        return new ImportRun(
                id,
                path,
                client,
                dryRun,
                mode,
                state,
                tally.read(),
                tally.created(),
                tally.changed(),
                tally.unchanged(),
                tally.rejected(),
                bytes,
                bytesTotal,
                startedAt,
                now,
                finishedAt,
                outcome);
    }

    /** As it ended. */
    ImportRun ended(ImportState how, String with, Instant now) {
        return new ImportRun(
                id,
                path,
                client,
                dryRun,
                mode,
                how,
                rowsRead,
                rowsCreated,
                rowsChanged,
                rowsUnchanged,
                rowsRejected,
                bytesRead,
                bytesTotal,
                startedAt,
                now,
                now,
                with);
    }
}
