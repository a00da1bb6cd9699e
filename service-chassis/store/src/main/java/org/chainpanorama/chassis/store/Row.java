package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chainpanorama.chassis.json.StrictJson;
import org.chainpanorama.chassis.problem.FaultTally;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.text.Text;

/** One row of an import: what it brings, which need not be all that is registered under its key. */
public final class Row<R> {

    private static final Text STORED =
            Text.of("（本行未提供该字段，以库中所存为准）", " (the row does not bring it; what is stored counts)");

    private final long line;
    private final R value;
    private final ObjectNode members;
    private final RowReader<R> reader;

    Row(long line, R value, ObjectNode members, RowReader<R> reader) {
        this.line = line;
        this.value = value;
        this.members = members;
        this.reader = reader;
    }

    /**
     * The rows by their key, those of one key as they were: who locks one after the other does so in one order, and meets nobody who does
     * it in another.
     *
     * @param key of a value; null where it has none
     */
    public static <R> List<Row<R>> byKey(List<Row<R>> rows, Function<R, String> key) {
        return rows.stream()
                .sorted(Comparator.comparing(
                        row -> key.apply(row.value()), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** Line of the file where the row starts, from 1; a CSV header is line 1. */
    public long line() {
        return line;
    }

    /** The row by itself. Its keys are sound; of the rest only types are checked, and what it does not bring is null or the default. */
    public R value() {
        return value;
    }

    /** Whether the row says anything of this property, be it null or an empty cell. */
    public boolean brings(String property) {
        return members.has(property);
    }

    /**
     * The whole that is to be stored: what the row brings, merged over what is stored, and as sound as the body of a PUT.
     *
     * @param stored the row that would bring all that is stored under the key; null when nothing is, and the row has to be whole
     * @return empty when it is not sound; the results have been told why
     */
    public Optional<R> over(R stored, RowResults results) {
        StrictJson.Read<R> whole = reader.over(stored, value, members);
        if (stored != null) {
            results.isOverStored(this);
        }
        FaultTally faults = reader.faults(whole);
        if (!faults.isEmpty()) {
            results.reject(this, faults);
        }
        return faults.isEmpty() ? Optional.of(whole.value()) : Optional.empty();
    }

    /** The fault, with a word on where the value comes from when it is not the row's. */
    InputError explained(InputError fault) {
        boolean ofRow = fault.pointer() == null || says(members, fault.pointer());
        return ofRow
                ? fault
                : InputError.body(
                        fault.pointer(),
                        fault.code(),
                        Text.of(
                                fault.message().zh() + STORED.zh(),
                                fault.message().en() + STORED.en()));
    }

    /** Whether members of a row say what is at the pointer; lists come as wholes. */
    static boolean says(ObjectNode members, String pointer) {
        JsonNode at = members;
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            if (!at.isObject()) {
                return true;
            }
            if (!at.has(rest.getMatchingProperty())) {
                return false;
            }
            at = at.get(rest.getMatchingProperty());
        }
        return true;
    }
}
