package org.chainpanorama.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a launcher in the background, shows what it says until everything is ready, and leaves it running. */
final class DetachedLauncher {

    private static final long LOOK_MILLIS = 100;

    private final StateDirectory state;
    private final Path log;

    DetachedLauncher(StateDirectory state) {
        this.state = state;
        this.log = state.logForStart("launcher");
    }

    /** The exit status: 0 when everything is ready. */
    int start(boolean withoutDemo) {
        try {
            long alreadySaid = Files.exists(log) ? Files.size(log) : 0;
            Process launcher = new ProcessBuilder(command(withoutDemo))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return follow(launcher, alreadySaid);
        } catch (IOException failure) {
            throw new ZoneException("The launcher cannot be started in the background: " + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ZoneException("Interrupted while starting", interrupted);
        }
    }

    private int follow(Process launcher, long from) throws IOException, InterruptedException {
        LauncherProcess process = new LauncherProcess(state);
        try (RandomAccessFile said = new RandomAccessFile(log.toFile(), "r")) {
            said.seek(from);
            boolean ended = false;
            boolean ready = false;
            while (!ended && !ready) {
                ended = launcher.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                ready = process.isReady(launcher.pid());
                byte[] more = new byte[(int) (said.length() - said.getFilePointer())];
                said.readFully(more);
                System.out.write(more);
                System.out.flush();
            }
            return ended ? launcher.exitValue() : 0;
        }
    }

    private static List<String> command(boolean withoutDemo) {
        // Neither Ctrl-C nor the end of this terminal is meant for it.
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\" </dev/null", "detached"));
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.add("-D" + ZoneSettings.ROOT_PROPERTY + "=" + ZoneSettings.repository());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName(), "up"));
        if (withoutDemo) {
            command.add("--no-demo");
        }
        return command;
    }
}
