package org.chainpanorama.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** One import in the background: how many rows in how long, once the file had arrived. */
record ImportRun(String what, long rows, double seconds) {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int LOOKS_BETWEEN_WORDS = 30;

    static ImportRun of(Caller owner, String what, String contentType, Path file, Consumer<String> progress) {
        progress.accept("importing " + file.getFileName() + " ...");
        long start = System.nanoTime();
        String id = read(owner.post("/api/v1/" + what + "/import", contentType, file))
                .path("id")
                .asText();
        for (int look = 1; true; look++) {
            pause();
            JsonNode run = read(owner.get("/api/v1/enterprise-imports/" + id));
            if (!run.path("state").path("code").asText().equals("RUNNING")) {
                return ended(what, run, (System.nanoTime() - start) / 1e9);
            }
            if (look % LOOKS_BETWEEN_WORDS == 0) {
                progress.accept("  %,d rows, %,d a second"
                        .formatted(
                                run.path("rowsRead").asLong(),
                                run.path("rowsPerSecond").asLong()));
            }
        }
    }

    private static ImportRun ended(String what, JsonNode run, double seconds) {
        if (!run.path("state").path("code").asText().equals("SUCCEEDED")
                || run.path("rowsRejected").asLong() > 0) {
            throw new IllegalStateException("Not every row was taken: " + run);
        }
        return new ImportRun(what, run.path("rowsRead").asLong(), seconds);
    }

    String row() {
        return "%-18s %,10d rows in %7.1f s = %,8.0f rows/s".formatted(what, rows, seconds, rows / seconds);
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
