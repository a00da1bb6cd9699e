package org.chainpanorama.chassis.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conditions of a list, all of which must hold, in JPQL on the alias {@code e}. A condition without a value is left out. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private Where way;

    /** The path has this value; left out when the value is null. */
    public Where equal(String path, Object value) {
        return compare(path, "=", value);
    }

    /** The path has one of these values; left out when there are none. */
    public Where in(String path, Collection<?> values) {
        if (values == null || values.isEmpty()) {
            return this;
        }
        String name = nextName();
        return and("e." + path + " in (:" + name + ")", name, List.copyOf(values));
    }

    /** The path is this value or more; left out when the value is null. */
    public Where atLeast(String path, Comparable<?> value) {
        return compare(path, ">=", value);
    }

    /** The path is this value or less; left out when the value is null. */
    public Where atMost(String path, Comparable<?> value) {
        return compare(path, "<=", value);
    }

    /** A condition of the repository's own on {@code e} that needs no value. */
    public Where and(String jpql) {
        conditions.add("(" + jpql + ")");
        return this;
    }

    /** A condition of the repository's own on {@code e}, with its one named parameter; left out when the value is null. */
    public Where and(String jpql, String name, Object value) {
        if (value == null) {
            return this;
        }
        if (parameters.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException("The parameter " + name + " is taken");
        }
        return and(jpql);
    }

    /**
     * A condition that follows from the others, for an index to find the rows by; left out when the value is null. At most one. It may be
     * another one for the next page: what is listed, and in which order, does not depend on it.
     */
    public Where foundBy(String jpql, String name, Object value) {
        way = new Where().and(jpql, name, value);
        return this;
    }

    /** The same with the way to find it; {@link #jpql()} and {@link #parameters()} of this one are the question alone. */
    Where withWay() {
        Where all = new Where();
        for (Where part : way == null ? List.of(this) : List.of(this, way)) {
            all.conditions.addAll(part.conditions);
            all.parameters.putAll(part.parameters);
        }
        return all;
    }

    /** The conditions joined; always true when there are none. */
    String jpql() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private Where compare(String path, String operator, Object value) {
        if (value == null) {
            return this;
        }
        String name = nextName();
        return and("e." + path + " " + operator + " :" + name, name, value);
    }

    private String nextName() {
        return "w" + parameters.size();
    }
}
