package org.chainpanorama.local;

import java.util.concurrent.Callable;
import org.chainpanorama.mysql.FileGate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the zone and runs until it is told to stop. */
@Command(name = "up", mixinStandardHelpOptions = true, description = "Starts MySQL and the four services.")
final class Up implements Callable<Integer> {

    @Option(names = "--fresh", description = "Start from nothing: all data of the zone is deleted.")
    private boolean fresh;

    @Option(names = "--detach", description = "Return when everything is ready and leave it running.")
    private boolean detach;

    @Option(names = "--no-demo", description = "Leave an empty zone empty.")
    private boolean withoutDemo;

    @Override
    public Integer call() {
        ZoneSettings settings = ZoneSettings.from(System.getenv());
        settings = withoutDemo ? settings.withoutDemo() : settings;
        StateDirectory state = new StateDirectory(settings.state());
        if (fresh) {
            forget(state);
        }
        if (detach) {
            return new DetachedLauncher(state).start(withoutDemo);
        }
        return run(settings.tellingTo(Progress.on(System.out)), new LauncherProcess(state));
    }

    private static int run(ZoneSettings settings, LauncherProcess launcher) {
        Zone zone = Zone.prepare(settings);
        launcher.begin();
        Thread end = new Thread(
                () -> {
                    settings.progress().tell("stopping");
                    zone.close();
                    launcher.end();
                    settings.progress().tell("stopped");
                },
                "zone-end");
        Runtime.getRuntime().addShutdownHook(end);
        zone.run();
        settings.progress().tell("4/4 ready");
        System.out.print(Welcome.to(zone));
        System.out.flush();
        launcher.ready();
        new Supervision(zone, settings.progress()).untilTheEnd();
        return 0;
    }

    private static void forget(StateDirectory state) {
        FileGate ownership = state.ownership()
                .orElseThrow(() -> new ZoneException(
                        "A zone is running from " + state.path() + "; stop it first with deploy/down"));
        Leftovers.end(state);
        ZoneDatabases.dropOutside();
        state.empty();
        Zone.release(ownership);
    }
}
