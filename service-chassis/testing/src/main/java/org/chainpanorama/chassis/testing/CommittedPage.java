package org.chainpanorama.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of <code>docs/lifecycles</code>, which the code writes. */
public final class CommittedPage {

    private static final Path PAGES = Path.of("..", "docs", "lifecycles");
    private static final String MODE = "lifecycle";

    private CommittedPage() {}

    /** Fails when the page is not what the code says, or rewrites it under {@code -Dlifecycle=write}. */
    public static void check(String name, String text) {
        try {
            check(PAGES.resolve(name + ".md"), text, "write".equals(System.getProperty(MODE)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void check(Path file, String text, boolean write) throws IOException {
        if (write) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s is not what the code says; look at the difference after ./mvnw verify -Dlifecycle=write", file)
                .isEqualTo(text);
    }
}
