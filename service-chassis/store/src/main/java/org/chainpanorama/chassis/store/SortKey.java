package org.chainpanorama.chassis.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.text.Text;

/** One field that a list is ordered by. */
record SortKey(String path, boolean descending) {

    /**
     * Reads {@code -revenueYuan,name} and makes the order total by ending it with the key.
     *
     * @param sort null for the order of the key alone
     */
    static List<SortKey> parse(String sort, String keyField, Set<String> sortable) {
        List<SortKey> order = new ArrayList<>();
        for (String part : sort == null || sort.isBlank() ? new String[0] : sort.split(",")) {
            SortKey key = part.startsWith("-") ? new SortKey(part.substring(1), true) : new SortKey(part, false);
            if (!sortable.contains(key.path)) {
                throw unknown(key.path, sortable);
            }
            if (order.stream().noneMatch(earlier -> earlier.path.equals(key.path))) {
                order.add(key);
            }
            if (key.path.equals(keyField)) {
                return order; // The key is unique; nothing after it can change the order.
            }
        }
        order.add(new SortKey(keyField, false));
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
                .map(key -> "e." + key.path + (key.descending ? " desc" : ""))
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
            cases.add("(" + equal + "e." + key.path + (key.descending ? " < " : " > ") + ":k" + i + ")");
            equal.append("e.").append(key.path).append(" = :k").append(i).append(" and ");
        }
        SortKey first = order.get(0);
        String bound = "e." + first.path + (first.descending ? " <= " : " >= ") + ":k0";
        return cases.size() == 1 ? cases.get(0) : bound + " and (" + String.join(" or ", cases) + ")";
    }

    static Set<String> sortable(String keyField, String... fields) {
        Set<String> names = Arrays.stream(fields).collect(Collectors.toSet());
        names.add(keyField);
        return Set.copyOf(names);
    }
}
