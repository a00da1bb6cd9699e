package org.chainpanorama.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnblockedEventLoopsTest {

    private static StackTraceElement[] stack(String... frames) {
        return Stream.of(frames)
                .map(frame -> new StackTraceElement(
                        frame.substring(0, frame.lastIndexOf('.')),
                        frame.substring(frame.lastIndexOf('.') + 1),
                        null,
                        1))
                .toArray(StackTraceElement[]::new);
    }

    @Test
    void whoReadsFromTheNetworkOrParksWaits() {
        assertThat(UnblockedEventLoops.waits(
                        stack("sun.nio.ch.Net.poll", "sun.nio.ch.NioSocketImpl.park", "org.jose4j.http.Get.get")))
                .isTrue();
        assertThat(UnblockedEventLoops.waits(stack("jdk.internal.misc.Unsafe.park", "a.Service.await")))
                .isTrue();
    }

    @Test
    void whoIsSlowOrWaitsForWhatIsDoneOnceDoesNot() {
        assertThat(UnblockedEventLoops.waits(stack("a.Service.compute"))).isFalse();
        assertThat(
                        UnblockedEventLoops.waits(
                                stack(
                                        "jdk.internal.misc.Unsafe.park",
                                        "io.quarkus.arc.generator.Default_jakarta_enterprise_context_ApplicationScoped_ContextInstances.ch12")))
                .isFalse();
        assertThat(UnblockedEventLoops.waits(
                        stack("java.lang.Object.wait", "java.lang.ClassLoader.loadClass", "a.Service.call")))
                .isFalse();
    }
}
