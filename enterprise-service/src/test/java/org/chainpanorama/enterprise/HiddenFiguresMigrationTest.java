package org.chainpanorama.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.chainpanorama.enterprise.rollup.RollupCheck;
import org.junit.jupiter.api.Test;

/** A zone that already has figures when disclosure control comes: what the migration counts as hidden is what is hidden. */
@QuarkusTest
class HiddenFiguresMigrationTest {

    @Inject
    DataSource database;

    @Inject
    RollupCheck check;

    @Test
    void theMigrationFillsInWhatTheRollupWouldHold() throws Exception {
        String chain = Calls.freshChain();
        for (String level : List.of("PUBLIC", "INTERNAL", "RESTRICTED")) {
            String code = Calls.registered("MIGRATED");
            Calls.put("/api/v1/enterprises/" + code + "/positions", """
                    {"positions":[{"chainCode":"%s","nodeCode":"U01","primary":true,"revenueShare":0.6,"validFrom":"2020-01-01"},
                    {"chainCode":"%s","nodeCode":"C01","revenueShare":0.3,"validFrom":"2023-06-01"}]}""".formatted(chain, chain))
                    .statusCode(201);
            for (String year : List.of("2022", "2023")) {
                Calls.put("/api/v1/enterprises/" + code + "/annual-figures/" + year, """
                        {"revenueYuan":20000000,"confidentiality":"%s"}""".formatted(level))
                        .statusCode(201);
            }
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update enterprise_rollup set hidden_count = 0");
            statement.executeUpdate("delete from hidden_rollup");
            assertTrue(check.drift() > 0);
            for (String fill : Migrations.inserts("V11__hidden_figures.sql")) {
                statement.executeUpdate(fill);
            }
        }
        assertEquals(0, check.drift());
    }
}
