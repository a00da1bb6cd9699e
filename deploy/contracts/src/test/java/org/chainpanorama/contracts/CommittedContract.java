package org.chainpanorama.contracts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A service's {@code openapi.json} as it lies in the working tree, and as it was committed before. */
record CommittedContract(Path folder) {

    private static final String FILE = "openapi.json";

    String present() throws IOException {
        return Files.readString(folder.resolve(FILE));
    }

    /**
     * The last committed text that differs from the present one: that of HEAD when the working file was changed since, else that of the
     * commit before the file's last one. Empty without git, in a shallow clone, and when there was none before.
     */
    Optional<String> former() throws IOException {
        if (!git("rev-parse", "--is-shallow-repository").map("false"::equals).orElse(false)) return Optional.empty();
        Optional<String> head = committed("HEAD");
        if (head.isEmpty() || !head.get().strip().equals(present().strip())) return head;
        return git("log", "--format=%H", "-n", "2", "--", FILE)
                .map(commits -> commits.split("\n"))
                .filter(commits -> commits.length == 2)
                .flatMap(commits -> committed(commits[1]));
    }

    private Optional<String> committed(String revision) {
        return git("show", revision + ":./" + FILE);
    }

    private Optional<String> git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor(1, TimeUnit.MINUTES) && git.exitValue() == 0
                    ? Optional.of(said.strip())
                    : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
