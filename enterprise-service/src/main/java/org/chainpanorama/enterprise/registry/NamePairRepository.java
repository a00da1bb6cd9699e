package org.chainpanorama.enterprise.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chainpanorama.chassis.store.Sql;

/** Reads and writes {@link NamePair}, many rows at once. */
@ApplicationScoped
class NamePairRepository {

    /** A name that an enterprise gets in place of another one; {@code before} is null for a new enterprise. */
    record Renaming(String creditCode, String before, String after) {}

    /** The pair of a text that the fewest names have, and whether they are few. */
    record Rarest(String pair, boolean rare) {}

    private static final String NAMES_WITH = "select 1 from enterprise_name_pair where pair = ?";

    /** What more names have than this is soon met on the way through a list in any order; fewer can be gathered and sorted. */
    private static final long RARE_UP_TO = 20_000;

    /** The order of the primary key: writers that take their locks in one order do not deadlock. */
    private static final Comparator<Object[]> KEY_ORDER = Comparator.<Object[], String>comparing(row -> (String) row[0])
            .thenComparing(row -> (Integer) row[1])
            .thenComparing(row -> (String) row[2]);

    private final Sql sql;

    NamePairRepository(Sql sql) {
        this.sql = sql;
    }

    /** Moves the pairs of enterprises whose names change; the others cost nothing. */
    void follow(List<Renaming> renamings) {
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> come = new ArrayList<>();
        for (Renaming renaming : renamings) {
            if (!Objects.equals(renaming.before, renaming.after)) {
                addRows(gone, renaming.creditCode, renaming.before);
                addRows(come, renaming.creditCode, renaming.after);
            }
        }
        gone.sort(KEY_ORDER);
        gone.forEach(row -> sql.update(
                "delete from enterprise_name_pair where pair = ? and name_length = ? and credit_code = ?", row));
        come.sort(KEY_ORDER);
        sql.insert("insert into enterprise_name_pair (pair, name_length, credit_code) values", come, "");
    }

    /**
     * What to look for, as the database estimates it from its index.
     *
     * @param text two characters or more
     */
    Rarest rarest(String text) {
        List<String> pairs = List.copyOf(NamePair.of(text));
        String all = String.join(" union all ", Collections.nCopies(pairs.size(), NAMES_WITH));
        List<Long> names = estimates(all, pairs.toArray());
        long fewest = Collections.min(names);
        return new Rarest(pairs.get(names.indexOf(fewest)), fewest <= RARE_UP_TO);
    }

    /** What the rows that a rare character begins are like; empty where it is common. */
    Optional<String> pattern(String character) {
        // Behind a backslash the sign for any text would mean itself.
        String pattern = character.toLowerCase(Locale.ROOT) + "%";
        String begun = "select 1 from enterprise_name_pair where pair like ?";
        boolean rare = !pattern.startsWith("\\") && estimates(begun, pattern).get(0) <= RARE_UP_TO;
        return rare ? Optional.of(pattern) : Optional.empty();
    }

    /** How many rows the database expects of each select. */
    private List<Long> estimates(String selects, Object... arguments) {
        return sql.list("explain format=traditional " + selects, row -> row.getLong("rows"), arguments);
    }

    private static void addRows(List<Object[]> rows, String creditCode, String name) {
        if (name != null) {
            NamePair.ofName(name).forEach(pair -> rows.add(new Object[] {pair, name.length(), creditCode}));
        }
    }
}
