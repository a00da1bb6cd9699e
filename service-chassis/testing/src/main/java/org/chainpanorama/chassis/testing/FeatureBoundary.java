package org.chainpanorama.chassis.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A feature is a package; what it keeps in its tables is its own. */
final class FeatureBoundary extends ArchCondition<JavaClass> {

    static final FeatureBoundary REACH_A_REPOSITORY_OF_ANOTHER_FEATURE = new FeatureBoundary();

    private FeatureBoundary() {
        super("reach a repository of another feature");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = ArchitectureRules.outermost(dependency.getTargetClass());
            boolean reaches = target.getSimpleName().endsWith("Repository")
                    && target.getPackageName().startsWith("org.chainpanorama.")
                    && !target.getPackageName().equals(type.getPackageName());
            if (reaches) {
                events.add(SimpleConditionEvent.satisfied(dependency, dependency.getDescription()));
            }
        }
    }
}
