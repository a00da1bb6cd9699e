package org.chainpanorama.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** The file {@code openapi.json} of a module: what its callers were promised. */
public final class CommittedContract {

    private static final String COMMAND = "./mvnw verify -Dcontract=write";
    private static final String MODE = "contract";
    private static final ObjectMapper JSON = new ObjectMapper();

    private CommittedContract() {}

    /** Fails when the document of the code and the module's file differ, or rewrites the file under {@code -Dcontract=write}. */
    public static void check(JsonNode document) {
        Path file = Path.of("openapi.json");
        try {
            if ("write".equals(System.getProperty(MODE))) Files.writeString(file, text(document));
            compare(document, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void compare(JsonNode document, Path file) throws IOException {
        String committed = Files.exists(file) ? Files.readString(file) : "{}";
        // The order of an object's fields says nothing. Not compared by the assertion itself: its message would be both
        // documents.
        assertThat(JSON.readTree(committed).equals(JSON.readTree(text(document))))
                .as("%s is not what the code says; look at the difference after %s", file, COMMAND)
                .isTrue();
    }

    /** The same document always gives the same text. */
    static String text(JsonNode document) throws IOException {
        ObjectNode sorted = document.deepCopy();
        sort(sorted, "paths");
        sorted.path("paths").forEach(path -> path.forEach(operation -> sort(operation, "responses")));
        if (sorted.get("components") instanceof ObjectNode components) {
            components.properties().stream()
                    .map(java.util.Map.Entry::getKey)
                    .toList()
                    .forEach(section -> sort(components, section));
        }
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return JSON.writer(printer).writeValueAsString(sorted) + "\n";
    }

    private static void sort(JsonNode in, String field) {
        if (!(in instanceof ObjectNode parent) || !(parent.get(field) instanceof ObjectNode unsorted)) return;
        TreeMap<String, JsonNode> byName = new TreeMap<>();
        unsorted.properties().forEach(entry -> byName.put(entry.getKey(), entry.getValue()));
        parent.set(field, parent.objectNode().setAll(byName));
    }
}
