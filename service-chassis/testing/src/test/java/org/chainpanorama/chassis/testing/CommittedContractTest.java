package org.chainpanorama.chassis.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedContractTest {

    @TempDir
    Path folder;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void aStaleFileFailsAndTheMessageNamesTheCommandThatRewritesIt() throws Exception {
        Path file = folder.resolve("openapi.json");
        var former = json.readTree("{\"paths\":{\"/b\":{},\"/a\":{\"get\":{},\"put\":{}}}}");
        Files.writeString(file, CommittedContract.text(former));
        var sameInAnotherOrder = json.readTree("{\"paths\":{\"/a\":{\"put\":{},\"get\":{}},\"/b\":{}}}");
        assertThatCode(() -> CommittedContract.compare(sameInAnotherOrder, file))
                .doesNotThrowAnyException();
        var changed = json.readTree("{\"paths\":{\"/a\":{}}}");
        assertThatThrownBy(() -> CommittedContract.compare(changed, file))
                .hasMessageContaining("./mvnw verify -Dcontract=write");
    }
}
