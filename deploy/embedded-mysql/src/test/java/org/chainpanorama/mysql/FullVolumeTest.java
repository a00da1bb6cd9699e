package org.chainpanorama.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of the server when its volume is full to the last byte. Needs the right to mount. */
class FullVolumeTest {

    private static final int MEGABYTES = 400;
    private static final int TABLE_IS_FULL = 1114;

    /** Many more than it took to abort a server that gives each table a tablespace of its own. */
    private static final int REFUSALS = 300;

    private static final int TABLES = 6;

    private final Set<Long> acknowledged = new TreeSet<>();
    private long next;

    @ParameterizedTest
    @EnumSource(SmallVolume.Kind.class)
    void aServerOnAFullVolumeRefusesWritesAndLosesNothing(SmallVolume.Kind kind) throws Exception {
        Optional<SmallVolume> mounted = SmallVolume.mounted(kind, MEGABYTES);
        assumeThat(mounted).as("the right to mount").isPresent();
        try (SmallVolume volume = mounted.get()) {
            EmbeddedMySql.Settings settings =
                    EmbeddedMySql.Settings.persistent(volume.folder().resolve("mysql"));
            try (EmbeddedMySql mysql = EmbeddedMySql.start(settings)) {
                MySqlSchema schema = mysql.createSchema("full", "full", "a-password-for-tests");
                makeTables(schema);
                write(schema, 200);
                volume.fill();
                refuse(schema, REFUSALS);
                assertThat(mysql.isAlive()).as("server at a full volume").isTrue();
                assertThat(lost(schema)).isEmpty();
                mysql.stop(Duration.ofMinutes(1));
                assertThat(mysql.ending()).isEqualTo("exit status 0");
                volume.empty();
                mysql.startAgain();
                assertThat(lost(schema)).isEmpty();
                write(schema, 20);
            }
        }
    }

    private static void makeTables(MySqlSchema schema) throws SQLException {
        try (Connection connection = schema.connect();
                Statement statement = connection.createStatement()) {
            for (int table = 0; table < TABLES; table++) {
                statement.execute("CREATE TABLE t" + table
                        + " (id BIGINT PRIMARY KEY, word VARCHAR(400), text VARCHAR(6000), KEY (word))");
            }
        }
    }

    private void write(MySqlSchema schema, int transactions) throws SQLException {
        try (Connection connection = schema.connect()) {
            for (int done = 0; done < transactions; done++) {
                writeSome(connection);
            }
        }
    }

    private void refuse(MySqlSchema schema, int times) throws SQLException {
        try (Connection connection = schema.connect()) {
            for (int refused = 0; refused < times; ) {
                try {
                    writeSome(connection);
                } catch (SQLException refusal) {
                    assertThat(refusal.getErrorCode()).isEqualTo(TABLE_IS_FULL);
                    connection.rollback();
                    refused++;
                }
            }
        }
    }

    /** Rows that grow, so that both storing and undoing divide pages. */
    private void writeSome(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        String table = "t" + next % TABLES;
        Set<Long> mine = new TreeSet<>();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (?, ?, ?)");
                PreparedStatement grow = connection.prepareStatement(
                        "UPDATE " + table + " SET word = concat(word, ?), text = concat(text, text) WHERE id = ?")) {
            for (int row = 0; row < 20; row++) {
                long id = next++;
                mine.add(id);
                insert.setLong(1, id);
                insert.setString(2, Long.toHexString(id * 0x9E3779B97F4A7C15L));
                insert.setString(3, "x".repeat(600));
                insert.executeUpdate();
                grow.setString(1, "y".repeat(100));
                grow.setLong(2, id);
                grow.executeUpdate();
            }
        }
        connection.commit();
        acknowledged.addAll(mine);
    }

    private Set<Long> lost(MySqlSchema schema) throws SQLException {
        Set<Long> lost = new TreeSet<>(acknowledged);
        lost.removeAll(stored(schema));
        return lost;
    }

    private static Set<Long> stored(MySqlSchema schema) throws SQLException {
        Set<Long> stored = new TreeSet<>();
        try (Connection connection = schema.connect();
                Statement statement = connection.createStatement()) {
            for (int table = 0; table < TABLES; table++) {
                try (ResultSet rows = statement.executeQuery("SELECT id FROM t" + table)) {
                    while (rows.next()) {
                        stored.add(rows.getLong(1));
                    }
                }
            }
        }
        return stored;
    }
}
