package org.chainpanorama.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** One import: how many rows in how long. */
record ImportRun(long written, double seconds) {

    static ImportRun of(Caller owner, String path, String contentType, Path file) {
        System.out.println("importing " + file.getFileName() + " ...");
        long start = System.nanoTime();
        String report = owner.post(path, contentType, file);
        double seconds = (System.nanoTime() - start) / 1e9;
        try {
            JsonNode counts = new ObjectMapper().readTree(report);
            if (counts.path("rejected").asLong() > 0) {
                throw new IllegalStateException("Rows were rejected: " + report);
            }
            return new ImportRun(counts.path("written").asLong(), seconds);
        } catch (IOException noReport) {
            throw new UncheckedIOException(noReport);
        }
    }

    String row(String what) {
        return "%-18s %,10d rows in %7.1f s = %,8.0f rows/s".formatted(what, written, seconds, written / seconds);
    }
}
