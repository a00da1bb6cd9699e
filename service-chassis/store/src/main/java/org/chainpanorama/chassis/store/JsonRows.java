package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chainpanorama.chassis.text.Text;

/** One JSON object on each line (NDJSON). */
record JsonRows(ObjectMapper json) implements RowFormat {

    @Override
    public ObjectNode parse(String record) throws BrokenRow {
        JsonNode row;
        try {
            row = json.readTree(record);
        } catch (JsonProcessingException broken) {
            throw new BrokenRow("malformed", Text.of("不是有效的 JSON", "is not valid JSON"));
        }
        if (!(row instanceof ObjectNode object)) {
            throw new BrokenRow("type", Text.of("须为 JSON 对象", "must be a JSON object"));
        }
        return object;
    }
}
