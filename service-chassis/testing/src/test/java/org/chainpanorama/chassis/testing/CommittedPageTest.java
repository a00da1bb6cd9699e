package org.chainpanorama.chassis.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedPageTest {

    @TempDir
    Path folder;

    @Test
    void aMissingOrStalePageFailsAndTheMessageNamesTheCommandThatRewritesIt() throws Exception {
        Path file = folder.resolve("lifecycles").resolve("example.md");
        assertThatThrownBy(() -> CommittedPage.check(file, "new\n", false))
                .hasMessageContaining("./mvnw verify -Dlifecycle=write");
        CommittedPage.check(file, "new\n", true);
        assertThatCode(() -> CommittedPage.check(file, "new\n", false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> CommittedPage.check(file, "newer\n", false)).hasMessageContaining("is not what");
    }
}
