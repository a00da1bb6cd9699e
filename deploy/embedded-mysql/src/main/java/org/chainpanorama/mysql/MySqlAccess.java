package org.chainpanorama.mysql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way into a MySQL server as a user who may create schemas and users.
 *
 * @param host name or address
 * @param port TCP port
 * @param user such as {@code root}
 * @param password of that user, perhaps empty
 */
public record MySqlAccess(String host, int port, String user, String password) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,31}");
    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    /** What a service needs inside its own schema: its data, and its tables, because it migrates them itself. */
    private static final String RIGHTS = "SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, "
            + "CREATE VIEW, SHOW VIEW, TRIGGER, CREATE ROUTINE, ALTER ROUTINE, EXECUTE, CREATE TEMPORARY TABLES, LOCK TABLES";

    /** The server named by {@code ZONE_DB_HOST}, {@code ZONE_DB_PORT} (3306), {@code ZONE_DB_USER} (root) and {@code ZONE_DB_PASSWORD}; empty without a host. */
    public static Optional<MySqlAccess> fromEnvironment() {
        return from(System.getenv());
    }

    static Optional<MySqlAccess> from(Map<String, String> environment) {
        String host = environment.getOrDefault("ZONE_DB_HOST", "");
        if (host.isBlank()) {
            return Optional.empty();
        }
        String port = environment.getOrDefault("ZONE_DB_PORT", "3306");
        if (!port.matches("\\d{1,5}")) {
            throw new MySqlException("ZONE_DB_PORT must be a number, not " + port);
        }
        return Optional.of(new MySqlAccess(
                host,
                Integer.parseInt(port),
                environment.getOrDefault("ZONE_DB_USER", "root"),
                environment.getOrDefault("ZONE_DB_PASSWORD", "")));
    }

    /** The JDBC URL of a schema, or of the server itself when the name is empty. */
    public String jdbcUrl(String schema) {
        // Encrypted whenever it leaves this machine and the server can.
        String encryption = host.equals("127.0.0.1") || host.equals("localhost") ? "DISABLED" : "PREFERRED";
        return "jdbc:mysql://" + host + ":" + port + "/" + schema
                + "?rewriteBatchedStatements=true&characterEncoding=UTF-8&connectionTimeZone=UTC"
                + "&allowPublicKeyRetrieval=true&sslMode=" + encryption;
    }

    /** A new connection to the server. The caller closes it. */
    public Connection connect() throws SQLException {
        return new MySqlSchema(jdbcUrl(""), user, password).connect();
    }

    /**
     * Makes a schema and its user, or brings an existing user to this password and these rights. Data in an existing schema stays.
     *
     * <p>Beside it the sister schema {@code <name>_audit} is made, whose one table that user may read and add to but never change:
     * in its own schema it could, because MySQL takes no single table out of rights on a schema.
     *
     * @param name lower-case letters, digits and underscores, at most 32
     * @param schemaUser like the name
     * @param schemaPassword 16 to 64 letters, digits, {@code _} and {@code -}
     */
    public MySqlSchema createSchema(String name, String schemaUser, String schemaPassword) {
        require(NAME, name, "schema");
        require(NAME, schemaUser, "user");
        require(PASSWORD, schemaPassword, "password");
        execute(
                "CREATE DATABASE IF NOT EXISTS `" + name + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci",
                "CREATE USER IF NOT EXISTS '" + schemaUser + "'@'%'",
                "ALTER USER '" + schemaUser + "'@'%' IDENTIFIED BY '" + schemaPassword + "'",
                // An underscore in a GRANT would stand for any character.
                "GRANT " + RIGHTS + " ON `" + name.replace("_", "\\_") + "`.* TO '" + schemaUser + "'@'%'",
                "CREATE DATABASE IF NOT EXISTS `" + name + "_audit` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci",
                "USE `" + name + "_audit`",
                auditTable(),
                "GRANT SELECT, INSERT ON `" + name + "_audit`.audit_record TO '" + schemaUser + "'@'%'");
        return new MySqlSchema(jdbcUrl(name), schemaUser, schemaPassword);
    }

    /** Removes a schema with all its data, its audit records, and its user. */
    public void dropSchema(String name, String schemaUser) {
        require(NAME, name, "schema");
        require(NAME, schemaUser, "user");
        execute(
                "DROP DATABASE IF EXISTS `" + name + "`",
                "DROP DATABASE IF EXISTS `" + name + "_audit`",
                "DROP USER IF EXISTS '" + schemaUser + "'@'%'");
    }

    private static String auditTable() {
        try (InputStream sql = MySqlAccess.class.getResourceAsStream("audit-record.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void execute(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new MySqlException("MySQL at " + host + ":" + port + ": " + failure.getMessage(), failure);
        }
    }

    private static void require(Pattern pattern, String value, String what) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("A " + what + " must match " + pattern);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + "@" + host + ":" + port;
    }
}
