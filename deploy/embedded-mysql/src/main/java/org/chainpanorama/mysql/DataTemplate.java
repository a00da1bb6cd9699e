package org.chainpanorama.mysql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** An initialised, empty data directory beside the unpacked server: copying it takes a fraction of initialising one. */
final class DataTemplate {

    /** Raise with any change of the options that shape the files. */
    private static final int REVISION = 1;

    private static final long INITIALISATION_SECONDS = 180;

    private DataTemplate() {}

    /** Makes {@code data} a fresh data directory; {@code data} must not exist. */
    static void copyTo(Path data, Path cache, Path server, Path libraries, Consumer<String> progress)
            throws IOException {
        Path template = ready(cache, server, libraries, progress);
        Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        DirectoryTree.delete(unfinished);
        DirectoryTree.copy(template, unfinished);
        // Each server has an identity of its own.
        Files.deleteIfExists(unfinished.resolve("auto.cnf"));
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path ready(Path cache, Path server, Path libraries, Consumer<String> progress) throws IOException {
        String name = "data-" + ServerFiles.KEY + "-" + REVISION;
        Path template = cache.resolve(name);
        if (Files.isDirectory(template)) {
            return template;
        }
        return FileGate.hold(cache.resolve(name + ".lock"), () -> {
            if (!Files.isDirectory(template)) {
                progress.accept("initialising an empty database (first time on this machine)");
                Path unfinished = cache.resolve(name + ".unfinished");
                DirectoryTree.delete(unfinished);
                initialise(DirectoryTree.makePrivate(unfinished), cache.resolve(name + ".log"), server, libraries);
                Files.move(unfinished, template, StandardCopyOption.ATOMIC_MOVE);
            }
            return template;
        });
    }

    private static void initialise(Path data, Path log, Path server, Path libraries) throws IOException {
        Files.deleteIfExists(log);
        TiedProcess process = TiedProcess.start(
                new ServerCommand(server, data).initialise(), Map.of("LD_LIBRARY_PATH", libraries.toString()), log);
        if (!process.hasEndedWithin(TimeUnit.SECONDS.toMillis(INITIALISATION_SECONDS))) {
            process.kill();
            throw new MySqlException("Initialising the embedded MySQL took more than " + INITIALISATION_SECONDS + " s");
        }
        if (process.exitStatus() != 0) {
            throw new MySqlException("The embedded MySQL cannot be initialised here (" + LogTail.firstError(log) + "); "
                    + SupportedPlatform.OUTSIDE_SERVER_HINT + ".");
        }
    }
}
