package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.text.Text;

/**
 * One column of a CSV file: a property path such as {@code address.city}. The cells of a list are divided by {@code |}; the columns
 * {@code positions.nodeCode} and {@code positions.primary} of a list of objects are divided alike, first with first.
 */
record CsvColumn(List<Step> steps) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A property on the way; {@code type} is that of an element when it is a list. */
    record Step(String name, JavaType type, boolean list) {}

    /** The columns of a header, all of which must be properties of the row type; otherwise a 400 that names each that is not. */
    static List<CsvColumn> columns(List<String> header, ObjectMapper json, Class<?> rowType) {
        List<CsvColumn> columns = new ArrayList<>();
        List<InputError> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            String pointer = "/" + name.replace('.', '/');
            List<Step> steps = steps(name, json, rowType);
            if (steps.isEmpty()) {
                faults.add(InputError.body(pointer, "unknown-field", Text.of("未知列", "is not a known column")));
            } else if (!seen.add(name)) {
                faults.add(InputError.body(pointer, "duplicate", Text.of("列重复", "is there twice")));
            }
            columns.add(new CsvColumn(steps));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return columns;
    }

    private static List<Step> steps(String path, ObjectMapper json, Class<?> rowType) {
        List<Step> steps = new ArrayList<>();
        JavaType at = json.constructType(rowType);
        for (String name : path.split("\\.", -1)) {
            JavaType owner = at;
            JavaType type = json.getDeserializationConfig().introspect(owner).findProperties().stream()
                    .filter(property -> property.getName().equals(name))
                    .map(BeanPropertyDefinition::getPrimaryType)
                    .findFirst()
                    .orElse(null);
            if (type == null) {
                return List.of();
            }
            at = type.isCollectionLikeType() ? type.getContentType() : type;
            steps.add(new Step(name, at, type.isCollectionLikeType()));
        }
        return steps;
    }

    /** Puts a cell where it belongs in the row. An empty cell is null: it clears what is there. */
    void put(ObjectNode row, String cell) {
        if (cell.isEmpty()) {
            clear(row, 0);
        } else {
            put(row, 0, cell);
        }
    }

    /** A list that another of its columns fills is not cleared. */
    private void clear(ObjectNode object, int index) {
        Step step = steps.get(index);
        if (!step.list && index < steps.size() - 1) {
            clear(object.withObjectProperty(step.name), index + 1);
        } else if (!object.has(step.name)) {
            object.putNull(step.name);
        }
    }

    private void put(ObjectNode object, int index, String cell) {
        Step step = steps.get(index);
        boolean last = index == steps.size() - 1;
        if (step.list) {
            ArrayNode list = object.withArrayProperty(step.name);
            String[] parts = cell.split("\\|", -1);
            for (int i = 0; i < parts.length; i++) {
                if (last) {
                    list.add(value(parts[i], step.type));
                } else {
                    ObjectNode element = i < list.size() ? (ObjectNode) list.get(i) : list.addObject();
                    putUnlessEmpty(element, index + 1, parts[i]);
                }
            }
        } else if (last) {
            object.set(step.name, value(cell, step.type));
        } else {
            put(object.withObjectProperty(step.name), index + 1, cell);
        }
    }

    private void putUnlessEmpty(ObjectNode object, int index, String cell) {
        if (!cell.isEmpty()) {
            put(object, index, cell);
        }
    }

    /** What looks like the wanted number or truth value becomes one; anything else stays text and is found faulty as such. */
    private static JsonNode value(String cell, JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == boolean.class || raw == Boolean.class) {
            return switch (cell) {
                case "true" -> NODES.booleanNode(true);
                case "false" -> NODES.booleanNode(false);
                default -> NODES.textNode(cell);
            };
        }
        boolean number = Number.class.isAssignableFrom(raw) || (raw.isPrimitive() && raw != char.class);
        return number ? number(cell) : NODES.textNode(cell);
    }

    private static JsonNode number(String cell) {
        try {
            BigDecimal number = new BigDecimal(cell);
            return number.scale() <= 0 && number.precision() <= 18
                    ? NODES.numberNode(number.longValueExact())
                    : NODES.numberNode(number);
        } catch (ArithmeticException | NumberFormatException noNumber) {
            return NODES.textNode(cell);
        }
    }
}
