package org.chainpanorama.chassis.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.InputFaults;
import org.chainpanorama.chassis.text.Text;

/**
 * Turns a JSON tree into a record and finds every unknown or ill-typed field on the way, not just the first: a field
 * that cannot be read is noted, taken out of the tree, and the rest is read again.
 */
public final class StrictJson {

    /** A caller with more faults than this in one body has sent something else altogether. */
    private static final int MOST_FAULTS = 100;

    private StrictJson() {}

    /** The value and what was wrong with its text; ill-typed fields are null in it, and it is null if nothing could be read. */
    public record Read<T>(T value, List<InputError> faults) {

        /** The faults together with what bean validation says of the fields that could be read. */
        public List<InputError> faultsWith(Validator validator) {
            if (value == null) return faults;
            Set<String> named = faults.stream().map(InputError::pointer).collect(Collectors.toSet());
            Stream<InputError> violated = InputFaults.of(validator.validate(value)).stream()
                    .filter(error -> !named.contains(error.pointer()));
            return Stream.concat(faults.stream(), violated).toList();
        }
    }

    /** Reads a tree, which this may change where it has faults. */
    public static <T> Read<T> read(ObjectMapper mapper, JsonNode tree, Class<T> type) {
        return read(mapper, tree, mapper.constructType(type));
    }

    /** Reads a tree, which this may change where it has faults. */
    static <T> Read<T> read(ObjectMapper mapper, JsonNode tree, JavaType type) {
        List<InputError> faults = new ArrayList<>();
        while (faults.size() < MOST_FAULTS) {
            try {
                return new Read<>(mapper.treeToValue(tree, type), faults);
            } catch (JsonMappingException unreadable) {
                String pointer = pointer(unreadable);
                if (faults.stream().noneMatch(fault -> fault.pointer().equals(pointer))) {
                    faults.add(fault(unreadable, pointer));
                }
                if (!takeOut(tree, JsonPointer.compile(pointer))) return new Read<>(null, faults);
            } catch (JsonProcessingException unreadable) {
                faults.add(typeFault(""));
                return new Read<>(null, faults);
            }
        }
        return new Read<>(null, faults);
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

    private static InputError fault(JsonMappingException unreadable, String pointer) {
        if (unreadable instanceof UnrecognizedPropertyException) {
            return InputError.body(pointer, "unknown-field", Text.of("未知字段", "is not a known field"));
        }
        if (unreadable instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            String codes = Stream.of(format.getTargetType().getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
            return InputError.body(pointer, "unknown-code", Text.of("须为以下代码之一：" + codes, "must be one of: " + codes));
        }
        if (unreadable instanceof InvalidFormatException format
                && format.getTargetType() == String.class
                && format.getValue() instanceof String) {
            return InputError.body(
                    pointer, "characters", Text.of("含有控制字符或不完整的字符", "has control characters or halves of characters"));
        }
        return typeFault(pointer);
    }

    private static InputError typeFault(String pointer) {
        return InputError.body(pointer, "type", Text.of("类型或格式不符", "has the wrong type or format"));
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
