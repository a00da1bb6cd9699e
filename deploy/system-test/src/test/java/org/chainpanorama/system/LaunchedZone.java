package org.chainpanorama.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.chainpanorama.local.ZoneService;
import org.chainpanorama.mysql.LoopbackPorts;

/** The launcher as a person starts it: a process with arguments, variables, output and an exit status. */
final class LaunchedZone {

    private static final Path ROOT = Path.of(System.getProperty("zone.root")).normalize();

    private final Path state;
    private final Map<String, String> variables = new TreeMap<>();

    LaunchedZone(Path state) {
        this.state = state;
        variables.put("ZONE_STATE", state.toString());
        for (ZoneService service : ZoneService.values()) {
            variables.put(service.portVariable(), String.valueOf(LoopbackPorts.free()));
        }
    }

    LaunchedZone with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    int port(ZoneService service) {
        return Integer.parseInt(variables.get(service.portVariable()));
    }

    /** Starts the launcher and does not wait. */
    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dzone.root=" + ROOT,
                "-jar",
                ROOT.resolve("deploy/local/target/local.jar").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output().toFile());
        builder.environment().putAll(variables);
        return builder.start();
    }

    /** Starts the launcher and waits for its end. */
    int run(String... arguments) throws Exception {
        Process launcher = start(arguments);
        assertThat(launcher.waitFor(4, TimeUnit.MINUTES)).as(said()).isTrue();
        return launcher.exitValue();
    }

    /** Waits until the launcher says that all is ready. */
    void awaitReady(Process launcher) {
        await().atMost(Duration.ofMinutes(4)).until(() -> said().contains("4/4 ready") || !launcher.isAlive());
        assertThat(launcher.isAlive()).as(said()).isTrue();
    }

    /** All that the launcher has printed. */
    String said() {
        try {
            return Files.exists(output()) ? Files.readString(output()) : "";
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The command lines of all processes that work for this zone: services and database. */
    List<String> processes() {
        return ProcessHandle.allProcesses()
                .map(LaunchedZone::commandLine)
                .filter(line -> line.contains("=" + state))
                .toList();
    }

    /** Waits until the last of them is gone; the small watchers beside them notice the end a moment later. */
    void awaitNothingRunning() {
        await().atMost(Duration.ofSeconds(15)).until(() -> processes().isEmpty());
    }

    private Path output() {
        return state.resolveSibling("output");
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException ended) {
            return "";
        }
    }
}
