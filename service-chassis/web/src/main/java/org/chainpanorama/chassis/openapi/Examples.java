package org.chainpanorama.chassis.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Makes an example of every body and every required parameter out of its schema, with values that a reader knows from the demo. */
final class Examples {

    /** Deeper than any answer; what still goes on there refers to itself. */
    private static final int DEEPEST = 8;

    private final Map<String, Schema> schemas;
    private final Properties known = knownValues();

    Examples(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void addTo(Parameter parameter) {
        if (Boolean.TRUE.equals(parameter.getRequired()) && parameter.getExample() == null) {
            parameter.setExample(example(parameter.getName(), parameter.getSchema(), 0));
        }
    }

    void addTo(Content content) {
        content.getMediaTypes().forEach((type, media) -> {
            boolean has = media.getExample() != null || media.getExamples() != null;
            if (!has && media.getSchema() != null) media.setExample(example(type, media.getSchema(), 0));
        });
    }

    private Object example(String name, Schema schema, int depth) {
        if (schema.getRef() != null) {
            return example(name, schemas.get(OpenApiShapes.simpleName(schema.getRef())), depth);
        }
        if (schema.getAllOf() != null && !schema.getAllOf().isEmpty()) {
            return example(name, schema.getAllOf().get(0), depth);
        }
        if (schema.getOneOf() != null && !schema.getOneOf().isEmpty()) {
            return example(name, schema.getOneOf().get(0), depth);
        }
        if (SchemaBounds.is(schema, SchemaType.OBJECT)) return object(schema, depth);
        if (SchemaBounds.is(schema, SchemaType.ARRAY)) {
            if (depth > DEEPEST) return List.of();
            int items = schema.getMinItems() == null ? 1 : Math.max(1, schema.getMinItems());
            return Collections.nCopies(items, example(name, schema.getItems(), depth + 1));
        }
        // What may be anything is shown as nothing in particular.
        return schema.getType() == null ? Map.of() : scalar(name, schema);
    }

    private Object object(Schema schema, int depth) {
        Map<String, Object> example = new LinkedHashMap<>();
        if (schema.getProperties() != null && depth <= DEEPEST) {
            schema.getProperties()
                    .forEach((field, property) -> example.put(field, example(field, property, depth + 1)));
        }
        if (schema.getAdditionalPropertiesSchema() != null && depth <= DEEPEST) {
            example.put("key", example("key", schema.getAdditionalPropertiesSchema(), depth + 1));
        }
        return example;
    }

    private Object scalar(String name, Schema schema) {
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        if (SchemaBounds.is(schema, SchemaType.BOOLEAN)) return Boolean.TRUE;
        if (SchemaBounds.is(schema, SchemaType.INTEGER))
            return number(name, schema).toBigInteger();
        if (SchemaBounds.is(schema, SchemaType.NUMBER)) return number(name, schema);
        return text(name, schema);
    }

    private BigDecimal number(String name, Schema schema) {
        String value = known.getProperty(name, "1");
        BigDecimal number = value.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(value) : BigDecimal.ONE;
        if (schema.getMinimum() != null) number = number.max(schema.getMinimum());
        return schema.getMaximum() == null ? number : number.min(schema.getMaximum());
    }

    private String text(String name, Schema schema) {
        if ("date".equals(schema.getFormat())) return "2023-06-30";
        if ("date-time".equals(schema.getFormat())) return "2023-06-30T08:00:00Z";
        if ("uri".equals(schema.getFormat())) return "urn:problem-type:zone:not-found";
        String value = longEnough(schema, known.getProperty(name, "示例"));
        if (fits(schema, value)) return value;
        return PatternSample.of(schema.getPattern()).map(PatternSample::text).orElse("");
    }

    private static String longEnough(Schema schema, String value) {
        int least = schema.getMinLength() == null ? 0 : schema.getMinLength();
        return value.length() >= least ? value : value.repeat(least).substring(0, least);
    }

    private static boolean fits(Schema schema, String value) {
        return (schema.getMaxLength() == null || value.length() <= schema.getMaxLength())
                && (schema.getMinLength() == null || value.length() >= schema.getMinLength())
                && (schema.getPattern() == null
                        || java.util.regex.Pattern.compile(schema.getPattern())
                                .matcher(value)
                                .find());
    }

    private static Properties knownValues() {
        Properties values = new Properties();
        try (InputStream file = Examples.class.getResourceAsStream("/META-INF/openapi-examples.properties")) {
            values.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return values;
    }
}
