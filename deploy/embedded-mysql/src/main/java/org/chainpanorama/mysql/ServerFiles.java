package org.chainpanorama.mysql;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** The unpacked server: {@code bin}, {@code lib} and {@code share}. Unpacked once per user and machine. */
final class ServerFiles {

    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";
    private static final String VERSION = "8.0.12-5";
    private static final String ARCHIVE_SHA_256 = "905b4a867f0dded3eeba77b38a36f09eaeac3e0d58f697ac3dea50e794a35d23";

    /** Names everything in the cache that depends on this server. */
    static final String KEY = VERSION + "-" + ARCHIVE_SHA_256.substring(0, 12);

    private ServerFiles() {}

    /** The directory of the server, unpacked now if it was not before. */
    static Path unpacked(Path cache, Consumer<String> progress) throws IOException {
        Path home = cache.resolve("server-" + KEY);
        if (Files.isDirectory(home)) {
            return home;
        }
        return FileGate.hold(cache.resolve("server-" + KEY + ".lock"), () -> {
            if (!Files.isDirectory(home)) {
                progress.accept("unpacking the MySQL server (first time on this machine)");
                Path unfinished = cache.resolve("server-" + KEY + ".unfinished");
                DirectoryTree.delete(unfinished);
                unpackInto(DirectoryTree.makePrivate(unfinished));
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return home;
        });
    }

    private static void unpackInto(Path target) throws IOException {
        try (InputStream archive = ServerFiles.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new MySqlException("The server archive " + ARCHIVE + " is not on the class path");
            }
            unpack(archive, target);
        }
    }

    /** Unpacks the archive and fails when its checksum is not the known one. */
    static void unpack(InputStream archive, Path target) throws IOException {
        MessageDigest digest = sha256();
        DigestInputStream digesting = new DigestInputStream(archive, digest);
        // Buffered, because gzip marks and resets where it can, and what is read again would be digested again.
        InputStream read = new BufferedInputStream(digesting);
        TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(read));
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            unpack(entry, tar, target);
        }
        digesting.transferTo(OutputStream.nullOutputStream());
        String actual = HexFormat.of().formatHex(digest.digest());
        if (!actual.equals(ARCHIVE_SHA_256)) {
            throw new MySqlException("The server archive has checksum " + actual + ", expected " + ARCHIVE_SHA_256);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("Entry outside the target: " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? path : path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, path);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
