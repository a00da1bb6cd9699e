package org.chainpanorama.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainpanorama.chassis.problem.FaultTally;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.text.Text;

/** Notes what a reader stumbles over and lets it go on: an unknown field is passed over, an ill-typed one is null. */
final class FaultNotes extends DeserializationProblemHandler {

    /** With more ill-typed fields than this nobody asks what else is wrong. */
    private static final int MOST_REMEMBERED = 1_000;

    private final FaultTally faults = new FaultTally();
    private final Set<String> illTyped = new HashSet<>();

    /** What was read and noted, behind the faults that ended earlier walks. */
    <T> StrictJson.Read<T> read(T value, FaultTally ended) {
        FaultTally all = new FaultTally();
        all.addAll(ended);
        all.addAll(faults);
        ended.listed().forEach(fault -> illTyped.add(fault.pointer()));
        return new StrictJson.Read<>(value, all, illTyped.size() > MOST_REMEMBERED ? null : illTyped);
    }

    static InputError typeFault(String pointer) {
        return InputError.body(pointer, "type", Text.of("类型或格式不符", "has the wrong type or format"));
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> reader,
            Object beanOrClass,
            String name)
            throws IOException {
        faults.add(
                "unknown-field",
                () -> InputError.body(
                        pointer(context, parser, name), "unknown-field", Text.of("未知字段", "is not a known field")));
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String message) {
        String pointer = remember(context);
        if (target.isEnum()) {
            faults.add("unknown-code", () -> unknownCode(pointer, target));
        } else if (target == String.class) {
            faults.add(InputError.body(
                    pointer, "characters", Text.of("含有控制字符或不完整的字符", "has control characters or halves of characters")));
        } else {
            faults.add(typeFault(pointer));
        }
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String message) {
        String pointer = remember(context);
        faults.add(target.isEnum() ? unknownCode(pointer, target) : typeFault(pointer));
        return null;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String message)
            throws IOException {
        faults.add(typeFault(remember(context)));
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context, Class<?> type, ValueInstantiator maker, JsonParser parser, String message)
            throws IOException {
        faults.add(typeFault(remember(context)));
        parser.skipChildren();
        return null;
    }

    private String remember(DeserializationContext context) {
        String pointer = pointer(context.getParser());
        if (illTyped.size() <= MOST_REMEMBERED) illTyped.add(pointer);
        return pointer;
    }

    private static InputError unknownCode(String pointer, Class<?> target) {
        String codes = Stream.of(target.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return InputError.body(pointer, "unknown-code", Text.of("须为以下代码之一：" + codes, "must be one of: " + codes));
    }

    /** Unknown fields are put aside until the record is made, and told then: its reader stands at the record's end, or in it. */
    private static String pointer(DeserializationContext context, JsonParser parser, String field) {
        JsonParser outer = context.getParser();
        if (outer == parser) return pointer(parser);
        JsonPointer at = outer.getParsingContext().pathAsPointer();
        JsonPointer record = outer.hasToken(JsonToken.END_OBJECT) ? at : at.head();
        return record.appendProperty(field).toString();
    }

    /** A value that is an object or a list stands open: its place is that of what it stands in. */
    private static String pointer(JsonParser parser) {
        var at = parser.getParsingContext();
        boolean opened = parser.hasToken(JsonToken.START_OBJECT) || parser.hasToken(JsonToken.START_ARRAY);
        return (opened ? at.getParent() : at).pathAsPointer().toString();
    }
}
