package org.chainpanorama.chassis.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.List;

/** The Java types of the fields that a list is ordered by. */
final class KeyTypes {

    private KeyTypes() {}

    static List<Class<?>> of(EntityManager em, List<SortKey> order) {
        return order.stream().<Class<?>>map(key -> typeOf(em, key.column())).toList();
    }

    private static Class<?> typeOf(EntityManager em, SortColumn column) {
        ManagedType<?> at = em.getMetamodel().managedType(column.entity());
        Attribute<?, ?> attribute = null;
        for (String name : column.path().split("\\.")) {
            attribute = at.getAttribute(name);
            if (attribute instanceof SingularAttribute<?, ?> one && one.getType() instanceof ManagedType<?> nested) {
                at = nested;
            }
        }
        return attribute.getJavaType();
    }
}
