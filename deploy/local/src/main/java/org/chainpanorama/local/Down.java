package org.chainpanorama.local;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.chainpanorama.mysql.FileGate;
import picocli.CommandLine.Command;

/** Stops a zone, whoever started it. */
@Command(name = "down", mixinStandardHelpOptions = true, description = "Stops what deploy/up started.")
final class Down implements Callable<Integer> {

    private static final long PATIENCE_SECONDS = 15;

    @Override
    public Integer call() {
        StateDirectory state =
                new StateDirectory(ZoneSettings.from(System.getenv()).state());
        LauncherProcess launcher = new LauncherProcess(state);
        Optional<ProcessHandle> running = launcher.running();
        if (running.isPresent()) {
            running.get().destroy();
            if (!Leftovers.endsWithin(running.get(), PATIENCE_SECONDS)) {
                running.get().destroyForcibly();
                Leftovers.endsWithin(running.get(), PATIENCE_SECONDS);
            }
        }
        FileGate ownership = state.ownership()
                .orElseThrow(
                        () -> new ZoneException("Another program runs the zone in " + state.path() + "; stop that"));
        Leftovers.end(state);
        launcher.end();
        Zone.release(ownership);
        System.out.println(running.isPresent() ? "Stopped." : "Nothing was running.");
        return 0;
    }
}
