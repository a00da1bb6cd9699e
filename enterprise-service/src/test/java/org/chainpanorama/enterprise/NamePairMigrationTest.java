package org.chainpanorama.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A registry that has names already when the search by pairs comes: the migration writes what registering them would have written. */
@QuarkusTest
class NamePairMigrationTest {

    @Inject
    DataSource database;

    @Test
    void theMigrationFillsInWhatRegistrationsWrite() throws Exception {
        for (String name : List.of("永康市飞鹰电动工具有限公司", "𠮷祥𠮷田门业", "ABC-Tools 五金", "门业门业", "a b c")) {
            Calls.put("/api/v1/enterprises/" + Calls.freshCode(), Calls.registration(name, "PAIRED"))
                    .statusCode(201);
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Set<String> written = pairs(statement);
            statement.executeUpdate("delete from enterprise_name_pair");
            for (String fill : Migrations.inserts("V18__name_pairs.sql")) {
                statement.executeUpdate(fill);
            }
            assertThat(pairs(statement)).isNotEmpty().isEqualTo(written);
        }
    }

    private static Set<String> pairs(Statement statement) throws SQLException {
        Set<String> pairs = new TreeSet<>();
        try (ResultSet rows =
                statement.executeQuery("select pair, name_length, credit_code from enterprise_name_pair")) {
            while (rows.next()) {
                pairs.add(rows.getString(1) + '|' + rows.getInt(2) + '|' + rows.getString(3));
            }
        }
        return pairs;
    }
}
