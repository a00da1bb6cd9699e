package org.chainpanorama.chassis.store;

/** A column that a list may be sorted by: a field of the list's own entity, or of one that stands beside it. */
record SortColumn(Class<?> entity, String alias, String path) {

    String jpql() {
        return alias + "." + path;
    }
}
