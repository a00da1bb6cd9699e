package org.chainpanorama.chassis.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the schema under test holds, so that two moments can be compared. */
public final class StoredRows {

    /** Those whose content changes without any call, and the answers that are kept to be given again. */
    private static final List<String> NOT_SUMMED =
            List.of("change_event", "change_sequence", "audit_head", "idempotent_answer");

    private StoredRows() {}

    /** A sum of every table's content. Of the feed only how much there is: a schedule gives its entries their places at any time. */
    public static SortedMap<String, String> sums() {
        SortedMap<String, String> sums = new TreeMap<>();
        try (Connection database = ZoneDatabase.connect();
                var statement = database.createStatement()) {
            try (ResultSet rows = statement.executeQuery("checksum table " + String.join(", ", tables(database)))) {
                while (rows.next()) {
                    sums.put(rows.getString(1), rows.getString(2));
                }
            }
            try (ResultSet rows = statement.executeQuery("select count(*), max(id) from change_event")) {
                rows.next();
                sums.put("change_event", rows.getString(1) + " up to " + rows.getString(2));
            }
            return sums;
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> tables(Connection database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var statement = database.createStatement();
                ResultSet names = statement.executeQuery(
                        "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'")) {
            while (names.next()) {
                if (!NOT_SUMMED.contains(names.getString(1))) tables.add(names.getString(1));
            }
        }
        return tables;
    }
}
