package org.chainpanorama.chassis.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Plain SQL on the connection of the running transaction. Instants are kept in UTC whatever the connection's time zone is. */
@ApplicationScoped
public class Sql {

    /** Reads one row of a result. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private static final int ROWS_AT_ONCE = 250;

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** The rows of a query. */
    public <T> List<T> list(String sql, RowReader<T> reader, Object... arguments) {
        return withConnection(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, arguments);
                    ResultSet rows = statement.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(reader.read(rows));
                }
                return result;
            }
        });
    }

    /** Runs one statement and tells how many rows it changed. */
    public int update(String sql, Object... arguments) {
        return withConnection(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, arguments)) {
                return statement.executeUpdate();
            }
        });
    }

    /**
     * Adds rows, many in one statement: a fraction of the cost of one statement a row.
     *
     * @param head up to and with {@code values}
     * @param tail what follows the rows, such as {@code on duplicate key update}; may be empty
     */
    public void insert(String head, List<Object[]> rows, String tail) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<Object[]> part = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
            String row = "(" + marks(part.get(0).length) + ")";
            String values = String.join(", ", Collections.nCopies(part.size(), row));
            update(head + ' ' + values + tail, part.stream().flatMap(Stream::of).toArray());
        }
    }

    /** So many question marks, for a list of values. */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** A column that holds an instant; null when it is null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private <T> T withConnection(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        bind(statement, arguments);
        return statement;
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object value =
                    arguments[i] instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : arguments[i];
            statement.setObject(i + 1, value);
        }
    }
}
