package org.chainpanorama.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.chainpanorama.local.ZoneService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code deploy/up} and {@code deploy/down} promise. */
class LauncherIT {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void aSignalEndsEverythingWithinFiveSeconds(String signal) throws Exception {
        assumeThat(signal.equals("INT") && interruptIsIgnoredHere())
                .as("a shell that started this in the background lets nobody be interrupted")
                .isFalse();
        LaunchedZone zone = new LaunchedZone(directory.resolve("state"));
        Process launcher = zone.start("up", "--no-demo");
        zone.awaitReady(launcher);
        assertThat(zone.processes()).hasSizeGreaterThanOrEqualTo(5);

        new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + launcher.pid())
                .start()
                .waitFor();

        assertThat(launcher.waitFor(5, TimeUnit.SECONDS)).as(zone.said()).isTrue();
        zone.awaitNothingRunning();
    }

    @Test
    void aKilledLauncherLeavesNothingRunning() throws Exception {
        LaunchedZone zone = new LaunchedZone(directory.resolve("state"));
        Process launcher = zone.start("up", "--no-demo");
        zone.awaitReady(launcher);
        launcher.destroyForcibly().waitFor();
        zone.awaitNothingRunning();
    }

    @Test
    void aDetachedZoneRunsUntilDown() throws Exception {
        LaunchedZone zone = new LaunchedZone(directory.resolve("state"));
        assertThat(zone.run("up", "--detach", "--no-demo")).as(zone.said()).isZero();
        assertThat(zone.processes()).hasSizeGreaterThanOrEqualTo(5);

        assertThat(zone.run("up", "--no-demo")).isEqualTo(1);
        assertThat(zone.said()).contains("already running").hasLineCount(1);

        assertThat(zone.run("down")).isZero();
        assertThat(zone.said()).isEqualTo("Stopped.\n");
        zone.awaitNothingRunning();
    }

    @Test
    void aPortInUseIsOneLineThatNamesTheVariable() throws Exception {
        LaunchedZone zone = new LaunchedZone(directory.resolve("state"));
        try (ServerSocket taken = new ServerSocket(zone.port(ZoneService.LAND), 1, InetAddress.getLoopbackAddress())) {
            assertThat(zone.run("up")).isEqualTo(1);
            assertThat(zone.said())
                    .hasLineCount(1)
                    .contains("Port " + taken.getLocalPort(), "land-service", "ZONE_LAND_PORT");
        }
        zone.awaitNothingRunning();
    }

    @Test
    void aServiceThatDiesWhileStartingIsNamedWithTheEndOfItsLog() throws Exception {
        LaunchedZone zone = new LaunchedZone(directory.resolve("state")).with("QUARKUS_HTTP_IO_THREADS", "many");
        assertThat(zone.run("up", "--no-demo")).isEqualTo(1);
        assertThat(zone.said()).contains("ended while starting (exit status 1)", ".log)");
        zone.awaitNothingRunning();
    }

    @Test
    void aMissingJdkIsOneLine() throws Exception {
        Path up = Path.of(System.getProperty("zone.root")).resolve("deploy/up");
        ProcessBuilder builder = new ProcessBuilder(up.toString()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", directory.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).hasLineCount(1).contains("JDK 17 or newer", "JAVA_HOME");
    }

    /* Signal 2 is the second lowest bit of the mask of ignored signals. */
    private static boolean interruptIsIgnoredHere() throws Exception {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseLong(line.substring(7).strip(), 16) & 2) != 0);
    }
}
