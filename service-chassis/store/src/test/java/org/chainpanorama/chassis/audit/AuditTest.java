package org.chainpanorama.chassis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.testing.ZoneDatabase;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;

/** An audit test starts with an empty chain. */
@QuarkusTestResource(ZoneDatabase.class)
@QuarkusTestResource(ZoneTokens.class)
abstract class AuditTest {

    @Inject
    AuditTrail trail;

    @Inject
    AuditQueue queue;

    @Inject
    AuditVerifier verifier;

    @ConfigProperty(name = "zone.audit.places")
    int places;

    @BeforeEach
    void empty() throws SQLException {
        settle();
        asRoot("truncate table " + records(), "update audit_head set position = 0, hash = repeat('0', 64)");
    }

    /** Every call has been answered and recorded. */
    void settle() {
        await().until(() -> queue.freePlaces() == places);
    }

    List<SealedRecord> chain() {
        settle();
        return stored();
    }

    List<SealedRecord> stored() {
        List<SealedRecord> stored = new ArrayList<>();
        trail.read(0, Long.MAX_VALUE, stored::add);
        return stored;
    }

    /** The record of the one call made in this test, without that of its beginning. */
    AuditRecord only() {
        List<AuditRecord> ends = chain().stream()
                .map(SealedRecord::call)
                .filter(call -> call.status() != AuditRecord.BEGUN)
                .toList();
        assertThat(ends).hasSize(1);
        return ends.get(0);
    }

    static String records() throws SQLException {
        try (Connection connection = ZoneDatabase.connect()) {
            return '`' + connection.getCatalog() + "_audit`.audit_record";
        }
    }

    static void asRoot(String... statements) throws SQLException {
        try (Connection connection = ZoneDatabase.connectAsRoot();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Somebody else holds the head of the chain: nothing can be added until the connection is closed. */
    static Connection blockedChain() throws SQLException {
        Connection connection = ZoneDatabase.connect();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("select * from audit_head for update");
        }
        return connection;
    }
}
