package org.chainpanorama.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.chainpanorama.mysql.MySqlSchema;
import org.chainpanorama.mysql.SmallVolume;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real server on a small volume that is filled and emptied. Needs the right to mount. */
class DiskWatchTest {

    private static final int MEGABYTES = 600;

    private static final int ROUNDS = 3;

    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private SmallVolume volume;
    private StateDirectory state;

    private void mount(SmallVolume.Kind kind) {
        Optional<SmallVolume> mounted = SmallVolume.mounted(kind, MEGABYTES);
        assumeThat(mounted).as("the right to mount").isPresent();
        volume = mounted.get();
        state = new StateDirectory(volume.folder().resolve("state"));
    }

    @AfterEach
    void unmount() throws Exception {
        ended.set(true);
        if (volume != null) {
            volume.close();
        }
    }

    @ParameterizedTest
    @EnumSource(SmallVolume.Kind.class)
    void mySqlIsStoppedInGoodOrderBeforeItsVolumeIsFullAndRunsAgainByItself(SmallVolume.Kind kind) throws Exception {
        mount(kind);
        ZoneDatabases databases =
                ZoneDatabases.start(ZoneSettings.forTests(state.path()).withEveryCommitOnDisk(), state);
        try {
            databases.watchDisk(said::add, ended::get);
            MySqlSchema schema = databases.of(ZoneService.LAND);
            execute(schema, "CREATE TABLE t (id BIGINT PRIMARY KEY, text VARCHAR(4000))");
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(schema));
            for (int round = 1; round <= ROUNDS; round++) {
                fillAndEmpty(databases, round);
            }
            ended.set(true);
            writer.get(60, TimeUnit.SECONDS);
            assertThat(lost(schema)).isEmpty();
            assertThat(state.mysql().resolve("reserve")).hasSize(64L << 20);
        } finally {
            ended.set(true);
            databases.close();
        }
    }

    private void fillAndEmpty(ZoneDatabases databases, int round) throws Exception {
        int before = acknowledged.size();
        await(() -> acknowledged.size() > before + 50);
        volume.fill();
        await(() -> !databases.isRunning());
        assertThat(databases.isMissing()).as("MySQL was asked to end").isFalse();
        await(() -> said.size() == 3 * round - 1);
        assertThat(said.get(3 * round - 3)).contains("MySQL is stopped", "MB are free", "503");
        assertThat(said.get(3 * round - 2)).contains("exit status 0", "as soon as");
        assertThat(state.mysql().resolve("reserve")).doesNotExist();

        volume.empty();
        await(() -> said.size() == 3 * round);
        assertThat(said.get(3 * round - 1)).contains("runs again");
        assertThat(databases.isAnswering()).isTrue();
    }

    /** Row after row until the end, whatever becomes of the server, and notes what was acknowledged. */
    private void write(MySqlSchema schema) {
        for (long id = 0; !ended.get(); ) {
            try (Connection connection = schema.connect();
                    PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (?, ?)")) {
                while (!ended.get()) {
                    insert.setLong(1, ++id);
                    insert.setString(2, "x".repeat(4000));
                    insert.executeUpdate();
                    acknowledged.add(id);
                }
            } catch (SQLException refused) {
                LockSupport.parkNanos(20_000_000);
            }
        }
    }

    private Set<Long> lost(MySqlSchema schema) throws Exception {
        Set<Long> lost = new TreeSet<>(acknowledged);
        try (Connection connection = schema.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM t")) {
            while (rows.next()) {
                lost.remove(rows.getLong(1));
            }
        }
        return lost;
    }

    @Test
    void aStartOnAFullVolumeSaysWhatItWaitsForAndGoesOnWhenThereIsRoom() throws Exception {
        mount(SmallVolume.Kind.TMPFS);
        volume.fill(50L << 20);
        DataVolume data = DataVolume.of(state.mysql(), Map.of());
        CompletableFuture<Void> room = CompletableFuture.runAsync(() -> DiskWatch.awaitRoom(data, said::add));
        await(() -> !said.isEmpty());
        assertThat(said.get(0))
                .contains("waiting for space", "MB are free", state.mysql() + "")
                .hasLineCount(1);
        assertThat(room).isNotDone();

        volume.empty();
        room.get(20, TimeUnit.SECONDS);
        assertThat(Files.size(state.mysql().resolve("reserve"))).isEqualTo(64L << 20);
    }

    private static void execute(MySqlSchema schema, String... statements) throws Exception {
        try (Connection connection = schema.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("deadline").isLessThan(deadline);
            Thread.sleep(20);
        }
    }
}
