package org.chainpanorama.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chainpanorama.mysql.DirectoryTree;
import org.chainpanorama.mysql.FileGate;

/** Everything that the zone writes: {@code mysql/}, {@code audit/}, {@code log/}, {@code run/}, {@code keys/}. For its user alone. */
final class StateDirectory {

    private static final long LONG_LOG_BYTES = 20_000_000;

    private final Path directory;

    StateDirectory(Path directory) {
        this.directory = directory;
        made(directory);
    }

    Path path() {
        return directory;
    }

    Path mysql() {
        return directory.resolve("mysql");
    }

    Path log(String name) {
        return made(directory.resolve("log")).resolve(name + ".log");
    }

    /** The log of a process that is about to start; what earlier ones wrote is kept once over when it has grown long. */
    Path logForStart(String name) {
        Path log = log(name);
        try {
            if (Files.exists(log) && Files.size(log) > LONG_LOG_BYTES) {
                Files.move(log, log.resolveSibling(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path pidFile(String name) {
        return made(directory.resolve("run")).resolve(name + ".pid");
    }

    /** The audit trail of a service that has no database. */
    Path auditFile(String name) {
        return made(directory.resolve("audit")).resolve(name + ".jsonl");
    }

    /** A secret, made at the first call and kept. */
    String key(String name) {
        Path file = made(directory.resolve("keys")).resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[32];
                new SecureRandom().nextBytes(random);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Held by the launcher that runs this zone; empty when another one does. */
    Optional<FileGate> ownership() {
        try {
            return FileGate.tryEnter(directory.resolve("launcher.lock"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean has(Marker marker) {
        return Files.exists(directory.resolve(marker.fileName));
    }

    void set(Marker marker) {
        try {
            Files.writeString(directory.resolve(marker.fileName), "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void clear(Marker marker) {
        DirectoryTree.delete(directory.resolve(marker.fileName));
    }

    /** Forgets everything. */
    void empty() {
        for (String name : List.of("mysql", "audit", "log", "run", "keys")) {
            DirectoryTree.delete(directory.resolve(name));
        }
        for (Marker marker : Marker.values()) {
            clear(marker);
        }
    }

    /** Facts about the stored data that outlive the launcher. */
    enum Marker {
        /** The demo data is complete. */
        DEMO_LOADED("demo-loaded"),
        /** Loading has begun; when the other marker is missing it was interrupted. */
        DEMO_BEGUN("demo-begun");

        private final String fileName;

        Marker(String fileName) {
            this.fileName = fileName;
        }
    }

    private static Path made(Path directory) {
        try {
            return DirectoryTree.makePrivate(directory);
        } catch (IOException failure) {
            throw new ZoneException("The state directory " + directory + " cannot be made: " + failure, failure);
        }
    }
}
