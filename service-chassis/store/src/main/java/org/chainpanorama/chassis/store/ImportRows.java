package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.json.StrictJson;
import org.chainpanorama.chassis.problem.FaultTally;
import org.chainpanorama.chassis.text.Text;

/** Reads a file row by row and sets the bad ones aside. */
final class ImportRows<R> {

    private static final int CHUNK = 2_000;

    private final ImportLines lines;
    private final RowFormat format;
    private final RowReader<R> reader;
    private final ImportTally tally;

    ImportRows(ImportLines lines, RowFormat format, RowReader<R> reader, ImportTally tally) {
        this.lines = lines;
        this.format = format;
        this.reader = reader;
        this.tally = tally;
    }

    /** Up to 2,000 further rows that are sound by themselves; none at the end of the file. */
    List<Row<R>> nextChunk() {
        List<Row<R>> chunk = new ArrayList<>(CHUNK);
        ImportLines.Line line;
        while (chunk.size() < CHUNK && (line = lines.next()) != null) {
            if (line.text() != null && line.text().isBlank()) {
                continue;
            }
            tally.readOne();
            Row<R> row = read(line);
            if (row != null) {
                chunk.add(row);
            }
        }
        return chunk;
    }

    /** The row; null when it was rejected. */
    private Row<R> read(ImportLines.Line line) {
        try {
            ObjectNode members = format.parse(text(line));
            StrictJson.Read<R> read = reader.read(members);
            FaultTally faults = reader.faultsAlone(read, members);
            if (faults.isEmpty()) {
                return new Row<>(line.line(), read.value(), members, reader);
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
