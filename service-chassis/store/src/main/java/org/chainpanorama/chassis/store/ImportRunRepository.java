package org.chainpanorama.chassis.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of imports in the background. */
@ApplicationScoped
class ImportRunRepository {

    private final Sql sql;

    ImportRunRepository(Sql sql) {
        this.sql = sql;
    }

    void add(ImportRun run) {
        sql.insert(
                "insert into import_run (run_id, path, client, dry_run, mode, state, rows_read, rows_created,"
                        + " rows_changed, rows_unchanged, rows_rejected, bytes_read, bytes_total, started_at, seen_at) values",
                List.<Object[]>of(new Object[] {
                    run.id(),
                    run.path(),
                    run.client(),
                    run.dryRun(),
                    run.mode(),
                    run.state().name(),
                    run.rowsRead(),
                    run.rowsCreated(),
                    run.rowsChanged(),
                    run.rowsUnchanged(),
                    run.rowsRejected(),
                    run.bytesRead(),
                    run.bytesTotal(),
                    run.startedAt(),
                    run.seenAt()
                }),
                "");
    }

    /** Keeps what changed; a run that has ended stays as it ended. */
    void update(ImportRun run) {
        sql.update(
                "update import_run set state = ?, rows_read = ?, rows_created = ?, rows_changed = ?, rows_unchanged = ?,"
                        + " rows_rejected = ?, bytes_read = ?, seen_at = ?, finished_at = ?, outcome = ? where run_id = ? and state = 'RUNNING'",
                run.state().name(),
                run.rowsRead(),
                run.rowsCreated(),
                run.rowsChanged(),
                run.rowsUnchanged(),
                run.rowsRejected(),
                run.bytesRead(),
                run.seenAt(),
                run.finishedAt(),
                run.outcome(),
                run.id());
    }

    Optional<ImportRun> find(String id) {
        return sql.list("select * from import_run where run_id = ?", ImportRunRepository::run, id).stream()
                .findFirst();
    }

    /** Forgets runs that ended before an instant, and says how many. */
    int purge(Instant before, int limit) {
        return sql.update("delete from import_run where started_at < ? and state <> 'RUNNING' limit ?", before, limit);
    }

    private static ImportRun run(ResultSet row) throws SQLException {
        return new ImportRun(
                row.getString("run_id"),
                row.getString("path"),
                row.getString("client"),
                row.getBoolean("dry_run"),
                row.getString("mode"),
                ImportState.valueOf(row.getString("state")),
                row.getLong("rows_read"),
                row.getLong("rows_created"),
                row.getLong("rows_changed"),
                row.getLong("rows_unchanged"),
                row.getLong("rows_rejected"),
                row.getLong("bytes_read"),
                row.getLong("bytes_total"),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "seen_at"),
                Sql.instant(row, "finished_at"),
                row.getString("outcome"));
    }
}
