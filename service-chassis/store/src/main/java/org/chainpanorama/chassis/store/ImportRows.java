package org.chainpanorama.chassis.store;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.json.StrictJson;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.text.Text;

/** Reads a file row by row and sets the bad ones aside. */
final class ImportRows<R> {

    private static final int CHUNK = 2_000;

    private final ImportLines lines;
    private final RowFormat<R> format;
    private final Validator validator;
    private final ImportTally tally;

    ImportRows(ImportLines lines, RowFormat<R> format, Validator validator, ImportTally tally) {
        this.lines = lines;
        this.format = format;
        this.validator = validator;
        this.tally = tally;
    }

    /** Up to 2,000 further valid rows; none at the end of the file. */
    List<Row<R>> nextChunk() {
        List<Row<R>> chunk = new ArrayList<>(CHUNK);
        ImportLines.Line line;
        while (chunk.size() < CHUNK && (line = lines.next()) != null) {
            if (line.text() != null && line.text().isBlank()) {
                continue;
            }
            tally.readOne();
            R value = read(line);
            if (value != null) {
                chunk.add(new Row<>(line.line(), value));
            }
        }
        return chunk;
    }

    /** The row; null when it was rejected. */
    private R read(ImportLines.Line line) {
        try {
            StrictJson.Read<R> read = format.parse(text(line));
            List<InputError> faults = read.faultsWith(validator);
            if (faults.isEmpty()) {
                return read.value();
            }
            tally.reject(line.line(), faults);
        } catch (BrokenRow broken) {
            tally.reject(line.line(), List.of(broken.fault()));
        }
        return null;
    }

    private static String text(ImportLines.Line line) throws BrokenRow {
        if (line.tooLong()) {
            throw new BrokenRow("too-long", Text.of("超过 1 MiB", "is longer than 1 MiB"));
        }
        if (line.text() == null) {
            throw new BrokenRow("charset", Text.of("与声明的字符集不符", "is not in the charset of the Content-Type"));
        }
        return line.text();
    }
}
