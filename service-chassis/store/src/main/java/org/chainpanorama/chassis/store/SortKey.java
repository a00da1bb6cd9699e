package org.chainpanorama.chassis.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.text.Text;

/** One field that a list is ordered by. */
record SortKey(String name, SortColumn column, boolean descending) {

    /**
     * Reads {@code -revenueYuan,name} and makes the order total by ending it with the key, in the last field's direction: so an index
     * over field and key serves both directions.
     *
     * @param sort null for the order of the key alone
     * @param sortable columns by name, the key's among them
     */
    static List<SortKey> parse(String sort, String keyField, Map<String, SortColumn> sortable) {
        List<SortKey> order = new ArrayList<>();
        boolean descending = false;
        for (String part : sort == null || sort.isBlank() ? new String[0] : sort.split(",")) {
            descending = part.startsWith("-");
            String name = descending ? part.substring(1) : part;
            if (!sortable.containsKey(name)) {
                throw unknown(name, sortable.keySet());
            }
            if (order.stream().noneMatch(earlier -> earlier.name.equals(name))) {
                order.add(new SortKey(name, sortable.get(name), descending));
            }
            if (name.equals(keyField)) {
                return order; // The key is unique; nothing after it can change the order.
            }
        }
        order.add(new SortKey(keyField, sortable.get(keyField), descending));
        return order;
    }

    private static Problem unknown(String path, Set<String> sortable) {
        String known = sortable.stream().sorted().collect(Collectors.joining(", "));
        return Problem.invalid(List.of(InputError.query(
                "sort",
                "unknown-sort-key",
                Text.of("不能按 " + path + " 排序；可用：" + known, "cannot sort by " + path + "; known are " + known))));
    }

    static String orderBy(List<SortKey> order) {
        return order.stream()
                .map(key -> key.column.jpql() + (key.descending ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    /**
     * The rows after the one whose values are bound as {@code k0, k1, …}. Directions may be mixed, so it is an OR over the position
     * of the first differing field; the leading bound repeats what follows from it, because the database finds its index range by it.
     */
    static String after(List<SortKey> order) {
        StringBuilder equal = new StringBuilder();
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            SortKey key = order.get(i);
            String column = key.column.jpql();
            cases.add("(" + equal + column + (key.descending ? " < " : " > ") + ":k" + i + ")");
            equal.append(column).append(" = :k").append(i).append(" and ");
        }
        SortKey first = order.get(0);
        String bound = first.column.jpql() + (first.descending ? " <= " : " >= ") + ":k0";
        return cases.size() == 1 ? cases.get(0) : bound + " and (" + String.join(" or ", cases) + ")";
    }
}
