package org.chainpanorama.mysql;

/**
 * One schema and the only user that may use it.
 *
 * @param jdbcUrl for MySQL Connector/J
 * @param user may read, write and change tables within this schema, nothing else
 * @param password of that user
 */
public record MySqlSchema(String jdbcUrl, String user, String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
