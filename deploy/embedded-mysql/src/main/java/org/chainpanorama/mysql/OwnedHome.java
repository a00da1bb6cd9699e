package org.chainpanorama.mysql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A home together with the lock that says whose it is. The system frees the lock when its owner dies, however it dies. */
record OwnedHome(ServerHome home, FileGate ownership) {

    static OwnedHome persistent(Path directory) throws IOException {
        return own(new ServerHome(DirectoryTree.makePrivate(directory)));
    }

    /** A new home; those whose owners have died are cleared away first. */
    static OwnedHome temporary(Path cache) throws IOException {
        Path temporaries = DirectoryTree.makePrivate(cache.resolve("temporary"));
        // One at a time: nobody may sweep a home that exists but is not yet locked.
        return FileGate.hold(cache.resolve("temporary.lock"), () -> {
            Leftover.sweep(temporaries);
            return own(new ServerHome(Files.createTempDirectory(temporaries, "")));
        });
    }

    private static OwnedHome own(ServerHome home) throws IOException {
        return FileGate.tryEnter(home.lockFile())
                .map(ownership -> new OwnedHome(home, ownership))
                .orElseThrow(() -> new MySqlException(
                        "Another launcher is using the database in " + home.directory() + "; stop it first."));
    }
}
