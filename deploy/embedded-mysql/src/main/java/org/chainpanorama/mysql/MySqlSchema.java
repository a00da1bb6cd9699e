package org.chainpanorama.mysql;

import com.mysql.cj.jdbc.Driver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/**
 * One schema and the only user that may use it.
 *
 * @param jdbcUrl for MySQL Connector/J
 * @param user may read, write and change tables within this schema, nothing else
 * @param password of that user
 */
public record MySqlSchema(String jdbcUrl, String user, String password) {

    /** A new connection. The caller closes it. */
    public Connection connect() throws SQLException {
        Properties login = new Properties();
        login.put("user", user);
        login.put("password", password);
        // Not through DriverManager, which refuses drivers of another class loader, as in Quarkus tests.
        return new Driver().connect(jdbcUrl, login);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
