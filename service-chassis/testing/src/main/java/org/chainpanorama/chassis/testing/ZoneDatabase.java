package org.chainpanorama.chassis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.chainpanorama.mysql.EmbeddedMySql;
import org.chainpanorama.mysql.MySqlAccess;
import org.chainpanorama.mysql.MySqlSchema;

/**
 * A real MySQL with an empty schema for the tests of one module: {@code @QuarkusTestResource(ZoneDatabase.class)}. The server is the
 * embedded one, or the outside one that {@code ZONE_DB_HOST} and its sisters name; the schema has a random name, so that modules can
 * test at the same time.
 */
public class ZoneDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";

    private EmbeddedMySql embedded;
    private MySqlAccess server;
    private String schemaName;

    @Override
    public Map<String, String> start() {
        server = MySqlAccess.fromEnvironment().orElseGet(this::startEmbedded);
        schemaName = "test_" + random(6);
        MySqlSchema schema = server.createSchema(schemaName, schemaName, random(16));
        Map<String, String> settings = Map.of(
                URL,
                schema.jdbcUrl(),
                USER,
                schema.user(),
                PASSWORD,
                schema.password(),
                "quarkus.datasource.devservices.enabled",
                "false");
        // Tests live in another class loader than this resource: system properties are what both see.
        settings.forEach((name, value) -> System.setProperty(inTests(name), value));
        System.setProperty(inTests("root.url"), server.jdbcUrl(schemaName));
        System.setProperty(inTests("root.user"), server.user());
        System.setProperty(inTests("root.password"), server.password());
        return settings;
    }

    /** A plain connection to the schema under test, as the service's own user; for tests that look into the database. The caller closes it. */
    public static Connection connect() throws SQLException {
        return connect(URL, USER, PASSWORD);
    }

    /** A plain connection to the schema under test as root, who may do what the service's own user may not. The caller closes it. */
    public static Connection connectAsRoot() throws SQLException {
        return connect("root.url", "root.user", "root.password");
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        return new MySqlSchema(
                        System.getProperty(inTests(url)),
                        System.getProperty(inTests(user)),
                        System.getProperty(inTests(password)))
                .connect();
    }

    @Override
    public void stop() {
        if (embedded != null) {
            embedded.close();
        } else {
            Optional.ofNullable(schemaName).ifPresent(name -> server.dropSchema(name, name));
        }
    }

    private MySqlAccess startEmbedded() {
        embedded = EmbeddedMySql.start(EmbeddedMySql.Settings.temporary());
        return embedded.access();
    }

    private static String inTests(String name) {
        return "zone.test." + name;
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
