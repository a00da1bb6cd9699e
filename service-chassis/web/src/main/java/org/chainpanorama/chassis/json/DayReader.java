package org.chainpanorama.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads days: neither numbers nor arrays, and no instants, whose day depends on where one stands. */
public final class DayReader extends StdScalarDeserializer<LocalDate> {

    DayReader() {
        super(LocalDate.class);
    }

    /**
     * The day that a text such as 2023-12-31 names, of the years 1000 to 9999, which is what a database can hold.
     *
     * @throws DateTimeException when it names none
     */
    public static LocalDate day(String text) {
        if (!text.matches("[1-9]\\d{3}-\\d{2}-\\d{2}")) {
            throw new DateTimeException("No day");
        }
        return LocalDate.parse(text);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            return day(parser.getText());
        } catch (DateTimeException noDay) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "is no day");
        }
    }
}
