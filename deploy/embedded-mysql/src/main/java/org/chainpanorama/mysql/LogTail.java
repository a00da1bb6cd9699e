package org.chainpanorama.mysql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, where the reason stands. */
public final class LogTail {

    private LogTail() {}

    /** The last lines that are not blank, joined by line breaks; empty when there is no such file. */
    public static String of(Path log, int lines) {
        try {
            List<String> all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException noLog) {
            return "";
        }
    }
}
