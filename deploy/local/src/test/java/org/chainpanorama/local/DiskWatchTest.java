package org.chainpanorama.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.chainpanorama.mysql.MySqlSchema;
import org.chainpanorama.mysql.SmallVolume;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real server on a small volume that is filled and emptied. Needs the right to mount. */
class DiskWatchTest {

    private static final int MEGABYTES = 600;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private SmallVolume volume;
    private StateDirectory state;

    @BeforeEach
    void mount() {
        Optional<SmallVolume> mounted = SmallVolume.mounted(SmallVolume.Kind.TMPFS, MEGABYTES);
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

    @Test
    void mySqlIsStoppedInGoodOrderBeforeItsVolumeIsFullAndRunsAgainByItself() throws Exception {
        ZoneDatabases databases = ZoneDatabases.start(settings(), state);
        try {
            databases.watchDisk(said::add, ended::get);
            MySqlSchema schema = databases.of(ZoneService.LAND);
            execute(schema, "CREATE TABLE t (n INT)", "INSERT INTO t VALUES (42)");

            volume.fill();
            await(() -> !databases.isRunning());
            assertThat(databases.isMissing()).as("MySQL was asked to end").isFalse();
            await(() -> said.size() == 2);
            assertThat(said.get(0)).contains("MySQL is stopped", "MB are free", "503");
            assertThat(said.get(1)).contains("exit status 0", "as soon as");
            assertThat(state.mysql().resolve("reserve")).doesNotExist();

            volume.empty();
            await(databases::isAnswering);
            await(() -> said.stream().anyMatch(line -> line.contains("runs again")));
            try (Connection connection = schema.connect();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT n FROM t")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isEqualTo(42);
            }
            assertThat(state.mysql().resolve("reserve")).exists();
        } finally {
            ended.set(true);
            databases.close();
        }
    }

    @Test
    void aStartOnAFullVolumeSaysWhatItWaitsForAndGoesOnWhenThereIsRoom() throws Exception {
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

    private ZoneSettings settings() {
        return ZoneSettings.forTests(state.path()).withEveryCommitOnDisk();
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
