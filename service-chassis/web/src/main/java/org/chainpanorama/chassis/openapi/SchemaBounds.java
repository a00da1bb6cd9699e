package org.chainpanorama.chassis.openapi;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The bounds of a schema that its annotations do not say. */
final class SchemaBounds {

    /** Free text, line breaks included. */
    private static final String ANY_TEXT = "^[\\s\\S]*$";

    private static final int TEXT_LENGTH = 4000;
    private static final int ITEMS = 10_000;

    /** What a JSON reader in JavaScript still tells apart. */
    private static final BigDecimal INT64 = BigDecimal.valueOf(9_007_199_254_740_991L);

    private static final BigDecimal INT32 = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** The widest columns have 18 digits before the point. */
    private static final BigDecimal DECIMAL = new BigDecimal("999999999999999999.9999");

    private static final Pattern DIGITS = Pattern.compile("\\^\\\\d\\{(?:1,)?(\\d+)}.*|\\^\\\\d\\(.*");

    private SchemaBounds() {}

    static void complete(String name, Schema schema) {
        if (schema.getRef() != null) return;
        if (is(schema, SchemaType.STRING)) completeText(schema);
        if (is(schema, SchemaType.INTEGER)) completeNumber(schema, "int32".equals(schema.getFormat()) ? INT32 : INT64);
        if (is(schema, SchemaType.NUMBER)) completeNumber(schema, widest(schema));
        if (is(schema, SchemaType.ARRAY) && schema.getMaxItems() == null) schema.setMaxItems(ITEMS);
    }

    static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }

    private static void completeText(Schema schema) {
        String format = schema.getFormat();
        if (schema.getEnumeration() != null
                || "date".equals(format)
                || "date-time".equals(format)
                || "binary".equals(format)) return;
        if (schema.getPattern() == null) {
            schema.setPattern(ANY_TEXT);
        } else if (!schema.getPattern().startsWith("^")) {
            // Bean Validation means the whole text, JSON Schema any part of it.
            boolean alternatives = schema.getPattern().contains("|");
            schema.setPattern(alternatives ? "^(" + schema.getPattern() + ")$" : "^" + schema.getPattern() + "$");
        }
        if (schema.getMaxLength() == null) {
            schema.setMaxLength(PatternSample.of(schema.getPattern())
                    .filter(sample -> sample.longest() <= TEXT_LENGTH)
                    .map(PatternSample::longest)
                    .orElse(TEXT_LENGTH));
        }
    }

    private static void completeNumber(Schema schema, BigDecimal widest) {
        // The scanner writes @Digits as a pattern, which means nothing on a number.
        schema.setPattern(null);
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) schema.setMaximum(widest);
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) schema.setMinimum(widest.negate());
    }

    private static BigDecimal widest(Schema schema) {
        if (schema.getPattern() == null) return DECIMAL;
        Matcher digits = DIGITS.matcher(schema.getPattern());
        if (!digits.matches()) return DECIMAL;
        int before = digits.group(1) == null ? 1 : Integer.parseInt(digits.group(1));
        return BigDecimal.TEN.pow(before);
    }
}
