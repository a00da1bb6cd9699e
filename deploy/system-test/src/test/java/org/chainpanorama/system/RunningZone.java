package org.chainpanorama.system;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chainpanorama.local.Progress;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneSettings;
import org.chainpanorama.mysql.DirectoryTree;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The real zone with its demo data, started once for all tests that extend with it: {@code @ExtendWith(RunningZone.class)} and a
 * parameter of type {@link Zone}. RestAssured speaks to the gateway. A test that stops, kills or hangs a service, or changes data,
 * leaves the zone as it found it.
 */
final class RunningZone implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        RestAssured.baseURI = started(context).gateway().toString();
        RestAssured.urlEncodingEnabled = true;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Zone.class;
    }

    @Override
    public Zone resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return started(context);
    }

    private static Zone started(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningZone.class))
                .getOrComputeIfAbsent(Started.class, key -> Started.now(), Started.class)
                .zone();
    }

    private record Started(Zone zone, Path state) implements AutoCloseable {

        static Started now() {
            try {
                Path state = Files.createTempDirectory("zone");
                return new Started(Zone.start(ZoneSettings.forTests(state).tellingTo(Progress.on(System.out))), state);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public void close() {
            zone.close();
            DirectoryTree.delete(state);
        }
    }
}
