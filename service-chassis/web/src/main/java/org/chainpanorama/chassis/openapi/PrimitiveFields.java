package org.chainpanorama.chassis.openapi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/** Which fields of which schemas are primitive in Java: they are never null. */
final class PrimitiveFields {

    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final String OURS = "org.chainpanorama";

    private final Map<String, Set<String>> byName = new HashMap<>();

    PrimitiveFields(IndexView index) {
        for (ClassInfo record : index.getKnownClasses()) {
            if (record.isRecord() && record.name().toString().startsWith(OURS)) add(record);
        }
    }

    /** Empty where nothing is known. */
    Set<String> of(String schemaName) {
        return byName.getOrDefault(schemaName, Set.of());
    }

    private void add(ClassInfo record) {
        Set<String> primitive = new HashSet<>();
        for (RecordComponentInfo component : record.recordComponents()) {
            if (component.type().kind() == Type.Kind.PRIMITIVE) primitive.add(component.name());
        }
        // Records of different features may share a simple name; then only what holds for all of them is sure.
        byName.merge(name(record), primitive, (one, other) -> {
            one.retainAll(other);
            return one;
        });
    }

    private static String name(ClassInfo record) {
        AnnotationInstance schema = record.declaredAnnotation(SCHEMA);
        return schema != null && schema.value("name") != null
                ? schema.value("name").asString()
                : record.simpleName();
    }
}
