package org.chainpanorama.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMySqlTest {

    private static final String PASSWORD = "a-password-for-tests";

    @TempDir
    Path directory;

    @Test
    void rareHanCharactersAndEmojiSurviveARoundTrip() throws SQLException {
        try (EmbeddedMySql mysql = EmbeddedMySql.start(EmbeddedMySql.Settings.temporary())) {
            MySqlSchema schema = mysql.createSchema("names", "names", PASSWORD);
            execute(schema, "CREATE TABLE firm (name VARCHAR(40))", "INSERT INTO firm VALUES ('𠮷田五金𰻝🔧')");
            assertThat(one(schema, "SELECT name FROM firm")).isEqualTo("𠮷田五金𰻝🔧");
            assertThat(one(schema, "SELECT CHAR_LENGTH(name) FROM firm")).isEqualTo("6");
        }
    }

    @Test
    void twoCharacterChineseWordsAreFoundByFullTextSearch() throws SQLException {
        try (EmbeddedMySql mysql = EmbeddedMySql.start(EmbeddedMySql.Settings.temporary())) {
            MySqlSchema schema = mysql.createSchema("search", "search", PASSWORD);
            execute(
                    schema,
                    "CREATE TABLE firm (name VARCHAR(40), FULLTEXT (name) WITH PARSER ngram)",
                    "INSERT INTO firm VALUES ('示例门业'), ('示例电动工具')");
            assertThat(one(schema, "SELECT COUNT(*) FROM firm WHERE MATCH (name) AGAINST ('门业' IN BOOLEAN MODE)"))
                    .isEqualTo("1");
        }
    }

    @Test
    void theUserOfOneSchemaSeesNoOther() throws SQLException {
        try (EmbeddedMySql mysql = EmbeddedMySql.start(EmbeddedMySql.Settings.temporary())) {
            mysql.createSchema("land", "land", PASSWORD);
            MySqlSchema project = mysql.createSchema("project", "project", PASSWORD);
            assertThatThrownBy(() -> execute(project, "CREATE TABLE land.parcel (code INT)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> execute(project, "CREATE USER 'other'")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void anUnderscoreInASchemaNameStandsForNoOtherCharacter() throws SQLException {
        try (EmbeddedMySql mysql = EmbeddedMySql.start(EmbeddedMySql.Settings.temporary())) {
            mysql.createSchema("landxone", "other", PASSWORD);
            MySqlSchema schema = mysql.createSchema("land_one", "land", PASSWORD);
            execute(schema, "CREATE TABLE parcel (code INT)");
            assertThatThrownBy(() -> execute(schema, "CREATE TABLE landxone.parcel (code INT)"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void dataIsThereAfterANormalStopAndNoProcessIsLeft() throws SQLException {
        EmbeddedMySql.Settings settings = EmbeddedMySql.Settings.persistent(directory);
        EmbeddedMySql first = EmbeddedMySql.start(settings);
        execute(first.createSchema("zone", "zone", PASSWORD), "CREATE TABLE t (n INT)", "INSERT INTO t VALUES (42)");
        long pid = first.pid();
        first.close();
        assertThat(ProcessHandle.of(pid)).isEmpty();

        try (EmbeddedMySql second = EmbeddedMySql.start(settings)) {
            assertThat(one(second.createSchema("zone", "zone", PASSWORD), "SELECT n FROM t"))
                    .isEqualTo("42");
        }
    }

    @Test
    void aServerLeftOverByAKilledLauncherIsEndedAndItsDataRecovered() throws Exception {
        Process launcher = LauncherForTests.start(directory);
        long server = LauncherForTests.awaitServer(launcher);
        // Without its watcher the server outlives the launcher, as after a crash of everything around it.
        LauncherForTests.killWatchersOf(launcher);
        launcher.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(server)).isPresent();

        try (EmbeddedMySql next = EmbeddedMySql.start(EmbeddedMySql.Settings.persistent(directory))) {
            assertThat(ProcessHandle.of(server)).isEmpty();
            assertThat(one(next.createSchema("zone", "zone", PASSWORD), "SELECT n FROM t"))
                    .isEqualTo("42");
        }
    }

    @Test
    void theServerEndsWithAKilledLauncher() throws Exception {
        Process launcher = LauncherForTests.start(directory);
        ProcessHandle server =
                ProcessHandle.of(LauncherForTests.awaitServer(launcher)).orElseThrow();
        launcher.destroyForcibly().waitFor();
        server.onExit().get(30, TimeUnit.SECONDS);
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void aServerThatWasItselfKilledRecoversWhatWasCommitted() throws SQLException {
        EmbeddedMySql.Settings settings = EmbeddedMySql.Settings.persistent(directory);
        try (EmbeddedMySql first = EmbeddedMySql.start(settings)) {
            MySqlSchema schema = first.createSchema("zone", "zone", PASSWORD);
            execute(schema, "CREATE TABLE t (n INT)", "INSERT INTO t VALUES (42)");
            assertThat(one(schema, "SELECT @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
            ProcessHandle server = ProcessHandle.of(first.pid()).orElseThrow();
            server.destroyForcibly();
            server.onExit().join();
        }
        try (EmbeddedMySql second = EmbeddedMySql.start(settings)) {
            assertThat(one(second.createSchema("zone", "zone", PASSWORD), "SELECT n FROM t"))
                    .isEqualTo("42");
        }
    }

    @Test
    void aKilledOrStoppedServerIsStartedAgainInItsPlaceWithWhatWasCommitted() throws SQLException {
        try (EmbeddedMySql mysql = EmbeddedMySql.start(EmbeddedMySql.Settings.persistent(directory))) {
            MySqlSchema schema = mysql.createSchema("zone", "zone", PASSWORD);
            execute(schema, "CREATE TABLE t (n INT)");
            long first = mysql.pid();
            execute(schema, "INSERT INTO t VALUES (1)");
            mysql.kill();
            assertThat(mysql.isAlive()).isFalse();
            assertThat(mysql.ending()).isEqualTo("ended by signal 9");
            mysql.startAgain();
            execute(schema, "INSERT INTO t VALUES (2)");
            mysql.stop(Duration.ofSeconds(10));
            assertThat(mysql.isAlive()).isFalse();
            assertThat(mysql.ending()).isEqualTo("exit status 0");
            mysql.startAgain();
            assertThat(one(schema, "SELECT SUM(n) FROM t")).isEqualTo("3");
            long last = mysql.pid();
            assertThat(last).isNotEqualTo(first);
            mysql.startAgain();
            assertThat(mysql.pid()).isEqualTo(last);
        }
    }

    @Test
    void aSocketLockThatNamesAnotherProcessDoesNotKeepTheServerFromStarting() throws Exception {
        EmbeddedMySql.Settings settings = EmbeddedMySql.Settings.persistent(directory);
        try (EmbeddedMySql mysql = EmbeddedMySql.start(settings)) {
            mysql.kill();
            // As after a restart of the machine, when the id of the killed server was given to another process.
            Files.writeString(
                    directory.resolve("data/mysqld.sock.lock"),
                    ProcessHandle.current().parent().orElseThrow().pid() + "\n");
            mysql.startAgain();
            assertThat(mysql.isAlive()).isTrue();
        }
    }

    @Test
    void twoStartsAtOnceGetTwoServers() {
        var one = CompletableFuture.supplyAsync(() -> EmbeddedMySql.start(EmbeddedMySql.Settings.temporary()));
        var two = CompletableFuture.supplyAsync(() -> EmbeddedMySql.start(EmbeddedMySql.Settings.temporary()));
        try (EmbeddedMySql first = one.join();
                EmbeddedMySql second = two.join()) {
            assertThat(first.pid()).isNotEqualTo(second.pid());
            assertThat(first.access().port()).isNotEqualTo(second.access().port());
            assertThat(first.access().password()).isNotEqualTo(second.access().password());
        }
    }

    @Test
    void twoLaunchersCannotShareOneDirectory() {
        EmbeddedMySql.Settings settings = EmbeddedMySql.Settings.persistent(directory);
        try (EmbeddedMySql first = EmbeddedMySql.start(settings)) {
            assertThat(first.isAlive()).isTrue();
            assertThatThrownBy(() -> EmbeddedMySql.start(settings))
                    .isInstanceOf(MySqlException.class)
                    .hasMessageContaining("Another launcher");
        }
    }

    @Test
    void aServiceAddsToItsAuditRecordsAndNeverChangesThem() throws SQLException {
        try (EmbeddedMySql mysql = EmbeddedMySql.start(EmbeddedMySql.Settings.temporary())) {
            MySqlSchema land = mysql.createSchema("land_1", "land_1", PASSWORD);
            MySqlSchema other = mysql.createSchema("landx1", "landx1", PASSWORD);
            String add =
                    "INSERT INTO land_1_audit.audit_record (position, called_at, client, operation, status, duration_micros,"
                            + " previous_hash, hash) VALUES (1, now(6), 'c', 'o', 200, 1, '', '')";
            execute(land, add);
            mysql.createSchema("land_1", "land_1", PASSWORD);
            assertThat(one(land, "SELECT count(*) FROM land_1_audit.audit_record"))
                    .isEqualTo("1");
            for (String change : new String[] {
                "UPDATE land_1_audit.audit_record SET client = 'd'",
                "DELETE FROM land_1_audit.audit_record",
                "DROP TABLE land_1_audit.audit_record"
            }) {
                assertThatThrownBy(() -> execute(land, change)).hasMessageContaining("denied");
            }
            assertThatThrownBy(() -> one(other, "SELECT count(*) FROM land_1_audit.audit_record"))
                    .hasMessageContaining("denied");
            mysql.access().dropSchema("land_1", "land_1");
            assertThat(one(
                            new MySqlSchema(
                                    mysql.access().jdbcUrl(""),
                                    "root",
                                    mysql.access().password()),
                            "SELECT count(*) FROM information_schema.schemata WHERE schema_name LIKE 'land\\_1%'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void aTakenPortIsNamedInOneLine() {
        try (EmbeddedMySql first = EmbeddedMySql.start(EmbeddedMySql.Settings.temporary())) {
            int taken = first.access().port();
            assertThatThrownBy(() -> EmbeddedMySql.start(
                            EmbeddedMySql.Settings.persistent(directory).withPort(taken)))
                    .isInstanceOf(MySqlException.class)
                    .hasMessageContaining("port " + taken)
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void aTemporaryServerLeavesNoFile() {
        EmbeddedMySql mysql = EmbeddedMySql.start(EmbeddedMySql.Settings.temporary());
        Path home = mysql.log().getParent();
        assertThat(home).exists();
        mysql.close();
        assertThat(home).doesNotExist();
    }

    @Test
    void secretsAreReadableByTheirOwnerAlone() throws Exception {
        try (EmbeddedMySql mysql = EmbeddedMySql.start(EmbeddedMySql.Settings.persistent(directory))) {
            assertThat(mysql.access().toString()).doesNotContain(mysql.access().password());
            assertThat(Files.getPosixFilePermissions(directory.resolve("root.password")))
                    .hasSize(2);
            assertThat(directory.resolve("init.sql")).doesNotExist();
        }
    }

    private static void execute(MySqlSchema schema, String... statements) throws SQLException {
        try (Connection connection = schema.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String one(MySqlSchema schema, String query) throws SQLException {
        try (Connection connection = schema.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
