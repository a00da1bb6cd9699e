package org.chainpanorama.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakingChangesTest {

    @TempDir
    Path repository;

    @ParameterizedTest
    @ValueSource(strings = {"enterprise-service", "project-service", "land-service", "gateway"})
    void noCallerOfTheLastCommittedContractIsBroken(String service) throws IOException {
        CommittedContract contract = new CommittedContract(Path.of("..", "..", service));
        Optional<String> former = contract.former();
        Assumptions.assumeTrue(former.isPresent(), "No former contract: no git, a shallow clone, or the first one");
        assertThat(BreakingChanges.between(former.get(), contract.present())).isEmpty();
    }

    @Test
    void aFieldMoreServesEveryCaller() {
        assertThat(BreakingChanges.between(document("1.0.0", "name"), document("1.0.0", "name", "colour")))
                .isEmpty();
    }

    @Test
    void aFieldLessBreaksThemUnlessTheMajorVersionSaysSo() {
        String former = document("1.0.0", "name", "colour");
        assertThat(BreakingChanges.between(former, document("1.1.0", "name"))).contains("colour");
        assertThat(BreakingChanges.between(former, document("2.0.0", "name"))).isEmpty();
    }

    @Test
    void theFormerContractIsHeadsWhileTheFileIsChangedAndTheOneBeforeOnceItIsCommitted() throws Exception {
        CommittedContract contract = new CommittedContract(repository);
        Files.writeString(repository.resolve("openapi.json"), "first");
        assertThat(contract.former()).isEmpty();

        Assumptions.assumeTrue(git("init"), "There is no git on this machine");
        assertThat(contract.former()).isEmpty();
        commit();
        assertThat(contract.former()).isEmpty();
        Files.writeString(repository.resolve("openapi.json"), "second");
        assertThat(contract.former()).contains("first");
        commit();
        assertThat(contract.former()).contains("first");
        Files.writeString(repository.resolve("openapi.json"), "third");
        assertThat(contract.former()).contains("second");
    }

    private void commit() throws Exception {
        git("add", "openapi.json");
        git("-c", "user.name=test", "-c", "user.email=test@example.org", "commit", "-m", "contract");
    }

    private boolean git(String... arguments) throws InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            return new ProcessBuilder(command)
                            .directory(repository.toFile())
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noGit) {
            return false;
        }
    }

    private static String document(String version, String... fields) {
        StringBuilder properties = new StringBuilder();
        for (String field : fields) {
            properties.append(properties.isEmpty() ? "" : ",").append("\"%s\":{\"type\":\"string\"}".formatted(field));
        }
        return """
                {"openapi":"3.0.3","info":{"title":"t","version":"%s"},"paths":{"/things":{"get":{"operationId":"listThings","responses":{
                 "200":{"description":"ok","content":{"application/json":{"schema":{"type":"object","properties":{%s}}}}}}}}}}""".formatted(version, properties);
    }
}
