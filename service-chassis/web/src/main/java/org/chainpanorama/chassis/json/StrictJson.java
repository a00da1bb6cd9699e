package org.chainpanorama.chassis.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Set;
import org.chainpanorama.chassis.problem.FaultTally;
import org.chainpanorama.chassis.problem.InputFaults;

/**
 * Turns a JSON tree into a record and finds every unknown or ill-typed field on the way, not just the first, in one walk. A fault that
 * ends the walk nevertheless is noted, taken out of the tree, and the rest is walked again, a few times at most.
 */
public final class StrictJson {

    /** Walks over one tree: what ends a walk is rare, so that this is never reached but by who is out for it. */
    private static final int MOST_WALKS = 10;

    private StrictJson() {}

    /**
     * The value and what was wrong with its text; ill-typed fields are null in it, and it is null if nothing could be read.
     *
     * @param illTyped pointers of the fields that are null for that reason; null when they were too many to remember
     */
    public record Read<T>(T value, FaultTally faults, Set<String> illTyped) {

        /** The faults together with what bean validation says of the fields that could be read. */
        public FaultTally faultsWith(Validator validator) {
            if (value == null || illTyped == null) return faults;
            FaultTally all = new FaultTally();
            all.addAll(faults);
            InputFaults.of(validator.validate(value)).stream()
                    .filter(error -> !illTyped.contains(error.pointer()))
                    .forEach(all::add);
            return all;
        }
    }

    /** Reads a tree, which this may change where it has faults. */
    public static <T> Read<T> read(ObjectMapper mapper, JsonNode tree, Class<T> type) {
        return read(mapper, tree, mapper.constructType(type));
    }

    /** Reads a tree, which this may change where it has faults. */
    static <T> Read<T> read(ObjectMapper mapper, JsonNode tree, JavaType type) {
        FaultTally ended = new FaultTally();
        for (int walk = 1; ; walk++) {
            FaultNotes notes = new FaultNotes();
            try {
                T value = mapper.readerFor(type).withHandler(notes).readValue(tree);
                return notes.read(value, ended);
            } catch (JsonMappingException unreadable) {
                String pointer = pointer(unreadable);
                ended.add(FaultNotes.typeFault(pointer));
                if (walk == MOST_WALKS || !takeOut(tree, JsonPointer.compile(pointer))) return notes.read(null, ended);
            } catch (IOException unreadable) {
                ended.add(FaultNotes.typeFault(""));
                return notes.read(null, ended);
            }
        }
    }

    private static boolean takeOut(JsonNode tree, JsonPointer at) {
        if (at.matches()) return false;
        JsonNode parent = tree.at(at.head());
        if (parent instanceof ObjectNode object) {
            return object.remove(at.last().getMatchingProperty()) != null;
        }
        if (parent instanceof ArrayNode array && at.last().getMatchingIndex() < array.size()) {
            boolean wasNull = array.get(at.last().getMatchingIndex()).isNull();
            array.setNull(at.last().getMatchingIndex());
            return !wasNull;
        }
        return false;
    }

    private static String pointer(JsonMappingException exception) {
        JsonPointer pointer = JsonPointer.empty();
        for (JsonMappingException.Reference step : exception.getPath()) {
            pointer = step.getFieldName() != null
                    ? pointer.appendProperty(step.getFieldName())
                    : pointer.appendIndex(step.getIndex());
        }
        return pointer.toString();
    }
}
