package org.chainpanorama.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads whole numbers and truth values that are written as such. Anything else is one fault among others, not the end. */
final class ScalarReader<T> extends StdScalarDeserializer<T> {

    /** Whether the value at hand is one of the type. */
    interface Kind {
        boolean isAt(JsonParser parser) throws IOException;
    }

    /** Takes the value at hand. */
    interface Taking<T> {
        T from(JsonParser parser) throws IOException;
    }

    private final transient Kind kind;
    private final transient Taking<T> taking;

    private ScalarReader(Class<T> type, Kind kind, Taking<T> taking) {
        super(type);
        this.kind = kind;
        this.taking = taking;
    }

    static ScalarReader<Integer> ofIntegers() {
        return new ScalarReader<>(
                Integer.class,
                parser -> parser.currentToken().isNumeric() && parser.isExpectedNumberIntToken() && fits(parser),
                JsonParser::getIntValue);
    }

    /** A tree may hold a small number as a long, a text never does. */
    private static boolean fits(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> true;
            case LONG -> parser.getLongValue() == (int) parser.getLongValue();
            case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> false;
        };
    }

    static ScalarReader<Boolean> ofTruth() {
        return new ScalarReader<>(
                Boolean.class, parser -> parser.currentToken().isBoolean(), JsonParser::getBooleanValue);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return kind.isAt(parser) ? taking.from(parser) : (T) context.handleUnexpectedToken(handledType(), parser);
    }
}
