package org.chainpanorama.mysql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shared libraries that the server needs and a bare Debian or Ubuntu lacks. They are taken from the distribution's own package, but into
 * the cache: nothing is installed, and no rights are needed.
 */
final class MissingLibraries {

    /** Library to the packages that bring it; the second name is that of newer releases. */
    private static final Map<String, List<String>> PACKAGES = Map.of(
            "libaio.so.1", List.of("libaio1", "libaio1t64"),
            "libnuma.so.1", List.of("libnuma1"),
            "libcrypt.so.1", List.of("libcrypt1"));

    private static final Pattern NOT_FOUND = Pattern.compile("^\\s*(\\S+) => not found", Pattern.MULTILINE);

    private MissingLibraries() {}

    /** A directory for {@code LD_LIBRARY_PATH}; it holds what this machine lacks and may be empty. */
    static Path supplied(Path cache, Path server, Consumer<String> progress) throws IOException {
        Path directory = DirectoryTree.makePrivate(cache.resolve("libraries"));
        if (missing(server, directory).isEmpty()) {
            return directory;
        }
        return FileGate.hold(cache.resolve("libraries.lock"), () -> {
            for (String library : missing(server, directory)) {
                progress.accept("fetching " + library + " (first time on this machine)");
                supply(library, cache, directory);
            }
            List<String> still = missing(server, directory);
            if (!still.isEmpty()) {
                throw cannotSupply(still.get(0));
            }
            return directory;
        });
    }

    private static List<String> missing(Path server, Path directory) throws IOException {
        ProcessBuilder ldd =
                new ProcessBuilder("ldd", server.resolve("bin/mysqld").toString()).redirectErrorStream(true);
        ldd.environment().put("LD_LIBRARY_PATH", directory.toString());
        ldd.environment().put("LC_ALL", "C");
        try {
            String report = new String(ldd.start().getInputStream().readAllBytes());
            return NOT_FOUND
                    .matcher(report)
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        } catch (IOException noSuchProgram) {
            // Without ldd the server itself will say what it lacks.
            return List.of();
        }
    }

    private static void supply(String library, Path cache, Path directory) throws IOException {
        Path work = Files.createTempDirectory(cache, "fetch");
        try {
            for (String name : PACKAGES.getOrDefault(library, List.of())) {
                if (download(name, work) && unpack(work, library, directory)) {
                    return;
                }
            }
            throw cannotSupply(library);
        } finally {
            DirectoryTree.delete(work);
        }
    }

    private static boolean download(String packageName, Path work) {
        // Where the package lists are absent they are read first, which only root may do.
        return succeeds(work, "apt-get", "-qq", "download", packageName)
                || (succeeds(work, "apt-get", "-qq", "update")
                        && succeeds(work, "apt-get", "-qq", "download", packageName));
    }

    private static boolean unpack(Path work, String library, Path directory) throws IOException {
        Path root = work.resolve("root");
        for (Path archive : filesBelow(work, ".deb")) {
            if (!succeeds(work, "dpkg-deb", "-x", archive.toString(), root.toString())) {
                return false;
            }
        }
        Optional<Path> found = filesBelow(root, "").stream()
                .filter(file -> file.getFileName().toString().startsWith(library))
                .filter(file -> !Files.isSymbolicLink(file))
                .findFirst();
        if (found.isEmpty()) {
            return false;
        }
        Files.copy(found.get(), directory.resolve(library), StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private static List<Path> filesBelow(Path root, String suffix) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .filter(file -> file.toString().endsWith(suffix))
                    .toList();
        }
    }

    private static boolean succeeds(Path work, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(work.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("output").toFile())
                    .start();
            if (process.waitFor(120, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static MySqlException cannotSupply(String library) {
        List<String> packages = PACKAGES.getOrDefault(library, List.of("the package that brings it"));
        return new MySqlException("The embedded MySQL needs " + library + ": install " + String.join(" or ", packages)
                + ", or " + SupportedPlatform.OUTSIDE_SERVER_HINT + ".");
    }
}
