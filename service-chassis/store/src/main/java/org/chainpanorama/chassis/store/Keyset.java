package org.chainpanorama.chassis.store;

import io.quarkus.arc.Arc;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
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
    private final Set<String> sortable;

    private Keyset(Class<E> entity, String keyField, Set<String> sortable) {
        this.entity = entity;
        this.keyField = keyField;
        this.sortable = sortable;
    }

    /**
     * Which fields an entity's list may be sorted by.
     *
     * @param keyField unique; the default order, and the last field of every other one
     * @param sortableFields columns that are never null, each with an index that ends in the key
     */
    public static <E> Keyset<E> of(Class<E> entity, String keyField, String... sortableFields) {
        return new Keyset<>(entity, keyField, SortKey.sortable(keyField, sortableFields));
    }

    /** The page that the query asks for. An unknown sort field or another query's cursor is a 400. */
    public Page<E> page(EntityManager em, Where where, PageQuery query) {
        List<SortKey> order = SortKey.parse(query.sort, keyField, sortable);
        CursorContent binding = CursorContent.bind(entity, where, order);
        List<Object> last =
                query.cursor == null ? List.of() : binding.open(codec(), query.cursor, KeyTypes.of(em, entity, order));
        List<Object[]> rows = rows(em, where, order, last, query.limit + 1);
        boolean more = rows.size() > query.limit;
        List<Object[]> shown = more ? rows.subList(0, query.limit) : rows;
        String next = more ? binding.seal(codec(), keysOf(shown.get(shown.size() - 1))) : null;
        Page<E> page = new Page<>(shown.stream().map(row -> entity.cast(row[0])).toList(), next, null, null);
        return query.includeTotal ? withTotal(page, count(em, where)) : page;
    }

    private List<Object[]> rows(EntityManager em, Where where, List<SortKey> order, List<Object> last, int limit) {
        // The keys come beside the entity: as the database has them, not as the entity holds or rounds them.
        String keys = order.stream().map(key -> "e." + key.path()).collect(Collectors.joining(", "));
        String after = last.isEmpty() ? "" : " and " + SortKey.after(order);
        var query = em.createQuery(
                "select e, " + keys + " from " + entity.getName() + " e where " + where.jpql() + after + " order by "
                        + SortKey.orderBy(order),
                Object[].class);
        bind(query, where);
        IntStream.range(0, last.size()).forEach(i -> query.setParameter("k" + i, last.get(i)));
        return query.setMaxResults(limit).getResultList();
    }

    /** Counts no further than anybody wants to know. */
    private long count(EntityManager em, Where where) {
        var query = em.createQuery(
                "select count(*) from (select e." + keyField + " as k from " + entity.getName() + " e where "
                        + where.jpql() + " order by e." + keyField + " limit " + (EXACT_TOTAL_UP_TO + 1) + ") found",
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
