package org.chainpanorama.chassis.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** What an endpoint takes and gives: our own types there are records, enumerations or interfaces, never entities or beans. */
final class WireTypes extends ArchCondition<JavaMethod> {

    private static final List<String> VERBS = List.of("GET", "PUT", "POST", "PATCH", "DELETE");

    static final ArchRule RULE = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .should(new WireTypes())
            .because("what is on the wire is a record");

    private WireTypes() {
        super("take and give records");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (VERBS.stream().noneMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))) {
            return;
        }
        Stream<JavaType> bodies =
                method.getParameters().stream().filter(WireTypes::isBody).map(JavaParameter::getType);
        Stream.concat(Stream.of(method.getReturnType()), bodies)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .filter(WireTypes::isBean)
                .forEach(type -> events.add(SimpleConditionEvent.violated(
                        method, method.getFullName() + " has " + type.getName() + " on the wire, which is no record")));
    }

    private static boolean isBody(JavaParameter parameter) {
        return parameter.getAnnotations().stream()
                .noneMatch(
                        annotation -> annotation.getRawType().getPackageName().startsWith("jakarta.ws.rs"));
    }

    /** Of the checked module itself; the types of the chassis are checked there. */
    private static boolean isBean(JavaClass type) {
        return type.isFullyImported()
                && type.getPackageName().startsWith("org.chainpanorama.")
                && !type.getPackageName().startsWith("org.chainpanorama.chassis.")
                && !type.isRecord()
                && !type.isEnum()
                && !type.isInterface();
    }
}
