package org.chainpanorama.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.util.ClassUtil;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.InputFaults;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.text.Text;

/** Reads JSON so that every unknown or ill-typed field is found in one pass, each by its pointer. */
public final class StrictJson extends DeserializationProblemHandler {

    private static final ThreadLocal<List<InputError>> FAULTS = new ThreadLocal<>();

    /** A parsed value and what was wrong with the text; ill-typed fields are null in it. */
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

    /** How a value is parsed. */
    @FunctionalInterface
    public interface Parsing<T> {
        T parse() throws IOException;
    }

    /** Runs a parse and collects the faults that it meets. Broken JSON still throws. */
    public static <T> Read<T> collecting(Parsing<T> parsing) throws IOException {
        List<InputError> faults = new ArrayList<>();
        FAULTS.set(faults);
        try {
            return new Read<>(parsing.parse(), faults);
        } catch (com.fasterxml.jackson.databind.exc.MismatchedInputException mismatch) {
            faults.add(typeFault(pointer(mismatch)));
            return new Read<>(null, faults);
        } finally {
            FAULTS.remove();
        }
    }

    /** Converts a tree into a record. */
    public static <T> Read<T> read(ObjectMapper mapper, JsonNode tree, Class<T> type) {
        try {
            return collecting(() -> mapper.treeToValue(tree, type));
        } catch (IOException broken) {
            throw Problem.invalid(List.of(typeFault("")));
        }
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        List<InputError> faults = FAULTS.get();
        if (faults == null) return false;
        faults.add(InputError.body(here(parser), "unknown-field", Text.of("未知字段", "is not a known field")));
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message)
            throws IOException {
        return type.isEnum() ? collected(context, type, enumFault(type, context)) : wrongType(context, type);
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message)
            throws IOException {
        return wrongType(context, type);
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        Object value = wrongType(context, type.getRawClass());
        if (value != NOT_HANDLED) parser.skipChildren();
        return value;
    }

    private static Object wrongType(DeserializationContext context, Class<?> type) {
        return collected(context, type, typeFault(here(context.getParser())));
    }

    private static Object collected(DeserializationContext context, Class<?> type, InputError fault) {
        List<InputError> faults = FAULTS.get();
        if (faults == null) return NOT_HANDLED;
        faults.add(fault);
        return type.isPrimitive() ? ClassUtil.defaultValue(type) : null;
    }

    private static InputError enumFault(Class<?> type, DeserializationContext context) {
        String codes = Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return InputError.body(
                here(context.getParser()), "unknown-code", Text.of("须为以下代码之一：" + codes, "must be one of: " + codes));
    }

    private static InputError typeFault(String pointer) {
        return InputError.body(pointer, "type", Text.of("类型或格式不符", "has the wrong type or format"));
    }

    private static String here(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static String pointer(JsonProcessingException exception) {
        if (!(exception instanceof com.fasterxml.jackson.databind.JsonMappingException mapping)) return "";
        return mapping.getPath().stream()
                .map(step ->
                        "/" + (step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex())))
                .collect(Collectors.joining());
    }
}
