package org.chainpanorama.mysql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Where everything of one server lies. */
record ServerHome(Path directory) {

    ServerHome {
        directory = directory.toAbsolutePath().normalize();
    }

    Path data() {
        return directory.resolve("data");
    }

    Path pidFile() {
        return directory.resolve("mysqld.pid");
    }

    Path lockFile() {
        return directory.resolve("owner.lock");
    }

    Path log() {
        return directory.resolve("mysqld.log");
    }

    /** What the run before this one has logged. */
    Path formerLog() {
        return directory.resolve("mysqld.log.1");
    }

    /** In the data directory, as the socket is. */
    Path socketLock() {
        return data().resolve(ServerCommand.SOCKET + ".lock");
    }

    Path initFile() {
        return directory.resolve("init.sql");
    }

    /** The password of root, made at the first call and kept. */
    String rootPassword() throws IOException {
        Path file = directory.resolve("root.password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            writePrivate(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /** Statements that the server runs before it lets anybody in: root gets the password on every start. */
    void writeInitFile(String password) throws IOException {
        writePrivate(initFile(), """
                CREATE USER IF NOT EXISTS 'root'@'127.0.0.1';
                ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%1$s';
                """.formatted(password));
    }

    private static void writePrivate(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }
}
