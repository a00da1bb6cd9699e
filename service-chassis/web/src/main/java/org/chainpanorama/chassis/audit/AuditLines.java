package org.chainpanorama.chassis.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** Sealed records as lines of JSON. */
final class AuditLines {

    private static final List<String> SEAL = List.of("position", "previousHash", "hash");
    private static final AuditRecord NOTHING =
            new AuditRecord(Instant.EPOCH, "", null, null, "", null, 0, null, null, 0);

    private final ObjectMapper json;

    AuditLines(ObjectMapper json) {
        this.json = json;
    }

    String write(SealedRecord record) {
        try {
            return json.writeValueAsString(record);
        } catch (JsonProcessingException plainFieldsAlwaysWrite) {
            throw new IllegalStateException(plainFieldsAlwaysWrite);
        }
    }

    /** What stands in a line; where that is no record, one that was never sealed. */
    SealedRecord read(String line, long place) {
        try {
            ObjectNode node = (ObjectNode) json.readTree(line);
            AuditRecord call = json.treeToValue(node.deepCopy().remove(SEAL), AuditRecord.class);
            return new SealedRecord(
                    node.get("position").longValue(),
                    call,
                    node.get("previousHash").textValue(),
                    node.get("hash").textValue());
        } catch (JsonProcessingException | RuntimeException unreadable) {
            return new SealedRecord(place, NOTHING, "", "");
        }
    }
}
