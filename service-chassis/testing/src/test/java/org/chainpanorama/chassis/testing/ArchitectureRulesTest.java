package org.chainpanorama.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureRulesTest {

    private static JavaClasses sample(String name) {
        return new ClassFileImporter().importPackages("org.chainpanorama.sample." + name);
    }

    @Test
    void aFeatureAsTheArchitectureWantsItPasses() {
        assertThatCode(() -> ArchitectureRules.check(sample("good"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WallManager",
                "Endpoint> does not have simple name ending with 'Resource'",
                "SideDoor.open(io.vertx.ext.web.Router)> has parameter of type <io.vertx.ext.web.Router>",
                "DoorResource> is not annotated with @NeedsScope",
                "DoorResource.lookUp()> is not annotated with @ReadsOnly",
                "DoorResource.paint()> is not annotated with @POST",
                "DoorResource.repository> has type",
                "DoorResource.paint()> sets field",
                "DoorService.entities> has type",
                "WallManager.repository> has type <org.chainpanorama.sample.bad.door.DoorRepository>",
                "DoorService.resource> has type",
                "Field <org.chainpanorama.sample.bad.door.DoorService.entities> is annotated with @Inject",
                "DoorView> is no record",
                "WallManager.sql> has type <org.chainpanorama.chassis.store.Sql>",
                "Cycle detected: Slice org.chainpanorama.sample.bad.door",
                "bad.door.Door on the wire"
            })
    void everyRuleFindsItsViolation(String violation) {
        String report =
                catchThrowable(() -> ArchitectureRules.check(sample("bad"))).getMessage();
        assertThat(report).contains(violation);
    }

    @Test
    void aPackageWithoutClassesIsAMistake() {
        assertThatThrownBy(() -> ArchitectureRules.check("org.chainpanorama.nowhere"))
                .isInstanceOf(AssertionError.class);
    }
}
