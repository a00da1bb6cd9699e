package org.chainpanorama.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spectral finds nothing in the committed merged document. It comes from npm; where npx is missing the test reports itself skipped. */
class SpectralTest {

    private static final String SPECTRAL = "@stoplight/spectral-cli@6.16.3";

    /** It has the operations of all. */
    private static final Path MERGED = Path.of("..", "..", "gateway", "openapi.json");

    @TempDir
    Path folder;

    @Test
    void theMergedDocumentHasNeitherErrorsNorWarnings() throws Exception {
        Assumptions.assumeTrue(Files.exists(MERGED), "The merged document is not committed");
        Assumptions.assumeTrue(hasNpx(), "There is no npx on this machine");
        Assumptions.assumeTrue(run("--version").status() == 0, "Spectral cannot be fetched");
        Path rules = Files.writeString(folder.resolve("rules.yaml"), "extends: [\"spectral:oas\"]\n");
        Outcome lint = run("lint", "--ruleset", rules.toString(), "--fail-severity", "hint", MERGED.toString());
        assertThat(lint.status()).as(lint.said()).isZero();
    }

    private static boolean hasNpx() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "npx")));
    }

    private record Outcome(int status, String said) {}

    private static Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("npx", "--yes", SPECTRAL));
        command.addAll(List.of(arguments));
        Process npx = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(npx.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(npx.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Outcome(npx.exitValue(), said);
    }
}
