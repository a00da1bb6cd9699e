package org.chainpanorama.chassis.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.List;

/** The Java types of the fields that a list is ordered by. */
final class KeyTypes {

    private KeyTypes() {}

    static List<Class<?>> of(EntityManager em, Class<?> entity, List<SortKey> order) {
        ManagedType<?> root = em.getMetamodel().managedType(entity);
        return order.stream().<Class<?>>map(key -> typeOf(root, key.path())).toList();
    }

    private static Class<?> typeOf(ManagedType<?> root, String path) {
        ManagedType<?> at = root;
        Attribute<?, ?> attribute = null;
        for (String name : path.split("\\.")) {
            attribute = at.getAttribute(name);
            if (attribute instanceof SingularAttribute<?, ?> one && one.getType() instanceof ManagedType<?> nested) {
                at = nested;
            }
        }
        return attribute.getJavaType();
    }
}
