package org.chainpanorama.chassis.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import org.chainpanorama.chassis.json.StrictJson;
import org.chainpanorama.chassis.problem.FaultTally;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.text.Text;

/** JSON merge patch (RFC 7396) on a registration record; the result is checked as strictly as a PUT body. */
@ApplicationScoped
public class MergePatch {

    /** Media type of a merge patch. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper mapper;
    private final Validator validator;

    MergePatch(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /** The current record with the patch applied, or one problem with every fault of the result. */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (patch == null || !patch.isObject()) {
            throw Problem.invalid(List.of(InputError.body("", "type", Text.of("须为 JSON 对象", "must be a JSON object"))));
        }
        JsonNode merged = merge(mapper.valueToTree(current), patch);
        StrictJson.Read<T> read = StrictJson.read(mapper, merged, type);
        FaultTally faults = read.faultsWith(validator);
        if (!faults.isEmpty()) throw Problem.invalid(faults);
        return read.value();
    }

    /** The target with the patch applied, in a tree of its own; a target that is null or no object counts as an empty one. */
    public static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) return patch;
        ObjectNode result =
                target != null && target.isObject() ? target.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) result.remove(field.getKey());
            else result.set(field.getKey(), merge(result.get(field.getKey()), field.getValue()));
        });
        return result;
    }
}
