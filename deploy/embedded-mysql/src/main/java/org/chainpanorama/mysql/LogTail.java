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
        List<String> all = lines(log);
        return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    }

    /** The first line of a server's log that says ERROR: later ones only follow from it. Otherwise the last line. */
    static String firstError(Path log) {
        return lines(log).stream()
                .filter(line -> line.contains("[ERROR]"))
                .map(line -> line.substring(line.indexOf("[ERROR]")))
                .findFirst()
                .orElseGet(() -> of(log, 1));
    }

    private static List<String> lines(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException noLog) {
            return List.of();
        }
    }
}
