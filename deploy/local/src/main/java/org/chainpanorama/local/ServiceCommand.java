package org.chainpanorama.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command line of a service; it names the state directory, so that a process can be recognised as ours. */
final class ServiceCommand {

    private ServiceCommand() {}

    static List<String> of(ZoneService service, Path root, StateDirectory state) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                // Four services share a small machine: a small heap, and no collector threads.
                "-Xms48m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                mark(state),
                "-jar",
                jar(service, root).toString());
    }

    /** What the built service starts from. */
    static Path jar(ZoneService service, Path root) {
        Path jar = root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw new ZoneException(service.module() + " is not built: ./mvnw -DskipTests package");
        }
        return jar;
    }

    /** Whether a command line, as in /proc, is that of a service of this zone. */
    static boolean isOf(String commandLine, StateDirectory state) {
        return commandLine.contains("\0" + mark(state) + "\0") && commandLine.contains("quarkus-run.jar");
    }

    private static String mark(StateDirectory state) {
        return "-Dzone.state=" + state.path();
    }
}
