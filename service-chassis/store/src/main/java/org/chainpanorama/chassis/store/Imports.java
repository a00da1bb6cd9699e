package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.storage.StorageWatch;
import org.chainpanorama.chassis.text.Text;

/**
 * Bulk import of NDJSON or CSV of any size in bounded memory.
 *
 * <p>A row keeps what it is not told. Under a key that is not there it is the whole: what is required has to be there, what is left out
 * takes its default. Over a key that is there it is merged as a JSON merge patch (RFC 7396): a column or property that it does not bring
 * stays as it is stored, whether the caller may see it or not; {@code null} or an empty cell clears, so that a default comes back and a
 * required field is a fault; objects are merged member by member, and one that loses its last member so is cleared; lists are replaced
 * as wholes. The result has to be as sound as the body of a PUT. What comes again in one file goes over what the row before it made.
 *
 * <p>CSV: the header holds property names, nested ones with dots; the cells of a list are divided by {@code |}; an empty cell is null.
 * The columns of a list of objects make the list together. UTF-8 with or without byte order mark, or {@code charset=GB18030} (GBK and GB2312 are parts of it).
 */
@ApplicationScoped
public class Imports {

    /** One transaction over a whole file: long enough for millions of rows. */
    private static final Duration LONGEST_ATOMIC = Duration.ofHours(2);

    private final ImportRuns runs;
    private final Transactions transactions;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Validator validator;
    private final StorageWatch storage;

    Imports(
            ImportRuns runs,
            Transactions transactions,
            EntityManager entities,
            ObjectMapper json,
            Validator validator,
            StorageWatch storage) {
        this.runs = runs;
        this.transactions = transactions;
        this.entities = entities;
        this.json = json;
        this.validator = validator;
        this.storage = storage;
    }

    /**
     * Reads the whole body and stores its good rows. To be called outside a transaction. With <code>Prefer: respond-async</code> it does so
     * in the background, and the call is answered 202 with the address of the {@link ImportRuns run}.
     *
     * @param rowType the record of a row and its keys; types and unknown fields are checked as strictly as in a PUT
     * @param writer stores up to 2,000 rows in one transaction; what it refuses (a problem thrown, a unique key violated) is traced to
     *     its row, the others are stored
     * @return what became of the rows; faulty rows are no failure of the import
     */
    public <R> ImportReport run(ImportRequest request, InputStream body, RowType<R> rowType, RowWriter<R> writer) {
        if (request.inBackground()) {
            charset(mediaType(request.contentType)); // What can be refused at once is.
            throw runs.start(request, body, (file, tally) -> run(request, file, rowType, writer, tally));
        }
        if (!request.atomic()) {
            return writeEach(request, body, rowType, writer, new ImportTally());
        }
        try (SpooledBody file = runs.spooled(body)) {
            return writeAllOrNothing(request, file, rowType, writer, new ImportTally());
        }
    }

    private <R> ImportReport run(
            ImportRequest request, SpooledBody file, RowType<R> rowType, RowWriter<R> writer, ImportTally tally) {
        return request.atomic()
                ? writeAllOrNothing(request, file, rowType, writer, tally)
                : writeEach(request, file.stream(), rowType, writer, tally);
    }

    private <R> ImportReport writeEach(
            ImportRequest request, InputStream body, RowType<R> rowType, RowWriter<R> writer, ImportTally tally) {
        ImportRows<R> rows = open(request, body, rowType, tally);
        try {
            for (List<Row<R>> chunk = rows.nextChunk(); !chunk.isEmpty(); chunk = rows.nextChunk()) {
                writeWhereThereIsRoom(request, chunk, writer, tally);
            }
        } catch (RuntimeException failure) {
            throw stopped(failure, tally.report(request));
        }
        return tally.report(request);
    }

    /** Where the database is gone or too busy, what was written until then stays. */
    private static RuntimeException stopped(RuntimeException failure, ImportReport before) {
        return StoreProblems.of(failure)
                .filter(problem -> problem.problemType().status() == 503)
                .<RuntimeException>map(problem -> Problem.of(
                                problem.problemType(),
                                Text.of(
                                                "导入中断：此前已写入 %d 行；请稍后重新导入同一文件",
                                                "The import stopped after %d rows were written; import the file again later")
                                        .with(before.written()))
                        .with("written", before.written()))
                .orElse(failure);
    }

    /** What was stored before the space ran out stays, and the report tells it apart from the rest. */
    private <R> void writeWhereThereIsRoom(
            ImportRequest request, List<Row<R>> rows, RowWriter<R> writer, ImportTally tally) {
        if (storage.isScarce()) {
            reject(rows, refusal(StorageWatch.refusal()), tally);
        } else {
            writeGood(request, rows, writer, tally);
        }
    }

    private static <R> void reject(List<Row<R>> rows, InputError refusal, ImportTally tally) {
        rows.forEach(row -> tally.reject(row.line(), List.of(refusal)));
    }

    /** Halves what the database refuses until the refused row stands alone; for want of space it refuses every row. */
    private <R> void writeGood(ImportRequest request, List<Row<R>> rows, RowWriter<R> writer, ImportTally tally) {
        try {
            tally.wrote(transactions.call(() -> write(request, rows, writer)));
        } catch (DryRunEnd end) {
            tally.wrote(end.results);
        } catch (RuntimeException failure) {
            InputError refusal = refusal(failure);
            if (rows.size() == 1 || refusal.code().equals(ProblemType.STORAGE_FULL.code())) {
                reject(rows, refusal, tally);
            } else {
                int half = rows.size() / 2;
                writeGood(request, rows.subList(0, half), writer, tally);
                writeGood(request, rows.subList(half, rows.size()), writer, tally);
            }
        }
    }

    private <R> RowResults write(ImportRequest request, List<Row<R>> rows, RowWriter<R> writer) {
        RowResults results = writeChunk(rows, writer);
        if (request.dryRun) {
            throw new DryRunEnd(results);
        }
        return results;
    }

    /** The file is read again where its transaction lost a deadlock. */
    private <R> ImportReport writeAllOrNothing(
            ImportRequest request, SpooledBody file, RowType<R> rowType, RowWriter<R> writer, ImportTally tally) {
        try {
            transactions.callAlone(LONGEST_ATOMIC, () -> {
                tally.restart();
                ImportRows<R> rows = open(request, file.stream(), rowType, tally);
                for (List<Row<R>> chunk = rows.nextChunk(); !chunk.isEmpty(); chunk = rows.nextChunk()) {
                    if (storage.isScarce()) {
                        throw StorageWatch.refusal();
                    }
                    writeOrStop(chunk, writer, tally);
                }
                if (request.dryRun || tally.hasRejected()) {
                    throw new DryRunEnd(null);
                }
                return null;
            });
        } catch (DryRunEnd end) {
            // Rolled back; the tally knows why.
        }
        return tally.report(request);
    }

    /** What the database refuses ends an atomic import: its transaction is lost. The report names the first row of that part. */
    private <R> void writeOrStop(List<Row<R>> chunk, RowWriter<R> writer, ImportTally tally) {
        try {
            tally.wrote(writeChunk(chunk, writer));
        } catch (RuntimeException failure) {
            InputError refusal = refusal(failure);
            long last = chunk.get(chunk.size() - 1).line();
            Text where = Text.of(
                    "（位于此行至第 " + last + " 行之间；未继续写入）", " (somewhere from here to line " + last + "; stopped there)");
            Text message = Text.of(
                    refusal.message().zh() + where.zh(), refusal.message().en() + where.en());
            tally.reject(chunk.get(0).line(), List.of(InputError.body("", refusal.code(), message)));
            throw new DryRunEnd(null);
        }
    }

    private <R> RowResults writeChunk(List<Row<R>> rows, RowWriter<R> writer) {
        RowResults results = new RowResults();
        writer.write(rows, results);
        if (results.rows() != rows.size()) {
            throw new IllegalStateException("The writer told of " + results.rows() + " rows out of " + rows.size());
        }
        entities.flush();
        entities.clear(); // An atomic import of a million rows keeps none of them in memory.
        return results;
    }

    /** Why the caller's row was refused; what is not the row's fault is thrown on. */
    private static InputError refusal(RuntimeException failure) {
        Problem problem = StoreProblems.of(failure)
                .filter(found -> found.problemType().status() < 500 || found.problemType() == ProblemType.STORAGE_FULL)
                .orElseThrow(() -> failure);
        return InputError.body("", problem.problemType().code(), problem.text());
    }

    private <R> ImportRows<R> open(ImportRequest request, InputStream body, RowType<R> rowType, ImportTally tally) {
        MediaType type = mediaType(request.contentType);
        boolean csv = type.getSubtype().equalsIgnoreCase("csv");
        ImportLines lines = new ImportLines(body, charset(type), csv);
        RowFormat format = csv ? CsvRows.under(header(lines), json, rowType.type()) : new JsonRows(json);
        return new ImportRows<>(lines, format, new RowReader<>(json, validator, rowType), tally);
    }

    private static String header(ImportLines lines) {
        ImportLines.Line header = lines.next();
        if (header == null || header.text() == null || header.text().isBlank()) {
            throw malformed(
                    Text.of("CSV 文件须以表头开始，并符合声明的字符集", "A CSV file starts with a header, in the charset it claims"));
        }
        return header.text();
    }

    private static MediaType mediaType(String contentType) {
        try {
            return MediaType.valueOf(contentType);
        } catch (IllegalArgumentException none) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, ProblemType.UNSUPPORTED_MEDIA_TYPE.title());
        }
    }

    private static Charset charset(MediaType type) {
        String name = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8");
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "UTF-8", "UTF8", "US-ASCII" -> StandardCharsets.UTF_8;
            case "GB18030", "GBK", "GB2312" -> Charset.forName("GB18030");
            default ->
                throw Problem.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        Text.of("字符集须为 UTF-8 或 GB18030", "The charset must be UTF-8 or GB18030"));
        };
    }

    static Problem malformed(Text detail) {
        return Problem.of(ProblemType.MALFORMED_REQUEST, detail);
    }

    /** Rolls back what was only tried. */
    private static final class DryRunEnd extends RuntimeException {
        private final transient RowResults results;

        DryRunEnd(RowResults results) {
            super("Rolled back as asked", null, false, false);
            this.results = results;
        }
    }
}
