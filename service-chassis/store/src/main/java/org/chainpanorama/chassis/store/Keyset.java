package org.chainpanorama.chassis.store;

import io.quarkus.arc.Arc;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainpanorama.chassis.page.CursorCodec;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;

/**
 * Lists of an entity by keyset: a page starts after the last row of the one before, so its cost does not grow with its depth and
 * nothing is skipped or repeated when rows come and go in between. A repository keeps one, static.
 *
 * <p>The cursor is opaque, signed, and bound to filter and order.
 */
public final class Keyset<E> {

    private static final int EXACT_TOTAL_UP_TO = 10_000;

    private final Class<E> entity;
    private final String keyField;
    private final String from;
    private final Map<String, SortColumn> sortable;

    private Keyset(Class<E> entity, String keyField, String from, Map<String, SortColumn> sortable) {
        this.entity = entity;
        this.keyField = keyField;
        this.from = from;
        this.sortable = Map.copyOf(sortable);
    }

    /**
     * Which fields an entity's list may be sorted by.
     *
     * @param keyField unique; the default order, and the last field of every other one
     * @param sortableFields columns that are never null, each with an index that ends in the key
     */
    public static <E> Keyset<E> of(Class<E> entity, String keyField, String... sortableFields) {
        Map<String, SortColumn> columns = new HashMap<>();
        Stream.concat(Stream.of(keyField), Stream.of(sortableFields))
                .forEach(field -> columns.put(field, new SortColumn(entity, "e", field)));
        return new Keyset<>(entity, keyField, entity.getName() + " e", columns);
    }

    /** The same list that may also be sorted by a column under another name than its field's. */
    public Keyset<E> naming(String name, String field) {
        return and(from, name, new SortColumn(entity, "e", field));
    }

    /**
     * The same list with a row of another entity beside each of its own, by one of whose fields it may be sorted too. The query's
     * conditions choose the row by its alias; rows without one are absent. The key is read from the other entity, so that an index
     * over its field and key serves the order.
     *
     * @param otherKey the other's field that holds this list's key, which is text
     * @param field the other's field, and its name as a sort key
     */
    public Keyset<E> beside(Class<?> other, String alias, String otherKey, String field) {
        // The concatenation bars the way from this entity to the other: MySQL would take it and sort the whole list for
        // each page.
        String join = " join " + other.getName() + " " + alias + " on e." + keyField + " = concat(" + alias + "."
                + otherKey + ", '')";
        return and(from + join, field, new SortColumn(other, alias, field))
                .and(from + join, keyField, new SortColumn(other, alias, otherKey));
    }

    private Keyset<E> and(String wider, String name, SortColumn column) {
        Map<String, SortColumn> columns = new HashMap<>(sortable);
        columns.put(name, column);
        return new Keyset<>(entity, keyField, wider, columns);
    }

    /** The page that the query asks for. An unknown sort field or another query's cursor is a 400. */
    public Page<E> page(EntityManager em, Where where, PageQuery query) {
        List<SortKey> order = SortKey.parse(query.sort, keyField, sortable);
        CursorContent binding = CursorContent.bind(entity, where, order);
        List<Object> last =
                query.cursor == null ? List.of() : binding.open(codec(), query.cursor, KeyTypes.of(em, order));
        Where found = where.withWay();
        List<Object[]> rows = rows(em, found, order, last, query.limit + 1);
        boolean more = rows.size() > query.limit;
        List<Object[]> shown = more ? rows.subList(0, query.limit) : rows;
        String next = more ? binding.seal(codec(), keysOf(shown.get(shown.size() - 1))) : null;
        Page<E> page = new Page<>(shown.stream().map(row -> entity.cast(row[0])).toList(), next, null, null);
        return query.includeTotal ? withTotal(page, count(em, found, order)) : page;
    }

    private List<Object[]> rows(EntityManager em, Where where, List<SortKey> order, List<Object> last, int limit) {
        // The keys come beside the entity: as the database has them, not as the entity holds or rounds them.
        String keys = order.stream().map(key -> key.column().jpql()).collect(Collectors.joining(", "));
        String after = last.isEmpty() ? "" : " and " + SortKey.after(order);
        var query = em.createQuery(
                "select e, " + keys + " from " + from + " where " + where.jpql() + after + " order by "
                        + SortKey.orderBy(order),
                Object[].class);
        bind(query, where);
        IntStream.range(0, last.size()).forEach(i -> query.setParameter("k" + i, last.get(i)));
        return query.setMaxResults(limit).getResultList();
    }

    /** Counts no further than anybody wants to know, in the list's own order: an index serves it, so counting ends early too. */
    private long count(EntityManager em, Where where, List<SortKey> order) {
        var query = em.createQuery(
                "select count(*) from (select e." + keyField + " as k from " + from + " where " + where.jpql()
                        + " order by " + SortKey.orderBy(order) + " limit " + (EXACT_TOTAL_UP_TO + 1) + ") found",
                Long.class);
        bind(query, where);
        return query.getSingleResult();
    }

    private static <E> Page<E> withTotal(Page<E> page, long found) {
        return found > EXACT_TOTAL_UP_TO
                ? new Page<>(page.items(), page.next(), null, (long) EXACT_TOTAL_UP_TO)
                : new Page<>(page.items(), page.next(), found, null);
    }

    private static void bind(Query query, Where where) {
        where.parameters().forEach(query::setParameter);
    }

    private static List<Object> keysOf(Object[] row) {
        return Stream.of(row).skip(1).toList();
    }

    private static CursorCodec codec() {
        return Arc.container().instance(CursorCodec.class).get();
    }
}
