package org.chainpanorama.enterprise.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chainpanorama.chassis.store.Sql;

/** Reads and writes {@link NamePair}, many rows at once. */
@ApplicationScoped
class NamePairRepository {

    /** A name that an enterprise gets in place of another one; {@code before} is null for a new enterprise. */
    record Renaming(String creditCode, String before, String after) {}

    /** Pairs with more names than this are as good as one another: the first names of any of them fill a page. */
    private static final int RARE_BELOW = 1_000;

    private static final String NAMES_WITH =
            "(select ? as pair, count(*) as names from (select 1 from enterprise_name_pair where pair = ? limit "
                    + RARE_BELOW + ") found)";

    /** The order of the primary key: writers that take their locks in one order do not deadlock. */
    private static final Comparator<Object[]> KEY_ORDER = Comparator.<Object[], String>comparing(row -> (String) row[0])
            .thenComparing(row -> (Integer) row[1])
            .thenComparing(row -> (String) row[2]);

    private record Count(String pair, long names) {}

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

    /** The pair of a text that the fewest names have; empty where the text has none. */
    Optional<String> rarest(String text) {
        Set<String> pairs = NamePair.of(text);
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        return sql
                .list(
                        String.join(" union all ", Collections.nCopies(pairs.size(), NAMES_WITH)),
                        row -> new Count(row.getString(1), row.getLong(2)),
                        pairs.stream()
                                .flatMap(pair -> List.of(pair, pair).stream())
                                .toArray())
                .stream()
                .min(Comparator.comparingLong(Count::names))
                .map(Count::pair);
    }

    private static void addRows(List<Object[]> rows, String creditCode, String name) {
        if (name != null) {
            NamePair.of(name).forEach(pair -> rows.add(new Object[] {pair, name.length(), creditCode}));
        }
    }
}
