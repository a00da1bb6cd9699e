package org.chainpanorama.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads exact decimals of sensible length: {@code 1e999999999} is one short number, and a gigabyte once somebody sets its scale. */
final class DecimalReader extends NumberDeserializers.BigDecimalDeserializer {

    /** Digits before and after the point; no quantity of the zone has half as many. */
    private static final int MOST_DIGITS = 40;

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        BigDecimal number = parser.getDecimalValue();
        boolean sensible = number.scale() <= MOST_DIGITS && number.scale() >= number.precision() - MOST_DIGITS;
        return sensible
                ? number
                : (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, number, "has too many digits");
    }
}
