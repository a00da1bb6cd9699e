package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import java.util.Set;
import org.chainpanorama.chassis.json.StrictJson;
import org.chainpanorama.chassis.problem.FaultTally;
import org.chainpanorama.chassis.write.MergePatch;

/** Makes rows of what a file says: checks at once what can be checked without what is stored, and merges the one over the other. */
record RowReader<R>(ObjectMapper json, Validator validator, RowType<R> rows) {

    /** The row by itself, with every unknown or ill-typed field; the members may lose those. */
    StrictJson.Read<R> read(ObjectNode members) {
        return StrictJson.read(json, members, rows.type());
    }

    /** What is wrong with a row whatever is stored: its form and its keys, and if either is, also what else it says. */
    FaultTally faultsAlone(StrictJson.Read<R> read, ObjectNode members) {
        if (read.faults().isEmpty() && rows.keys().stream().allMatch(key -> isSound(read.value(), key))) {
            return new FaultTally();
        }
        FaultTally faults = new FaultTally();
        faults.addAll(read.faults());
        read.faultsWith(validator).listed().stream()
                .filter(fault -> !read.faults().listed().contains(fault))
                .filter(fault ->
                        rows.keys().contains(fault.pointer().substring(1)) || Row.says(members, fault.pointer()))
                .forEach(faults::add);
        return faults;
    }

    private boolean isSound(R row, String key) {
        return validator.validateProperty(row, key).isEmpty();
    }

    /** The row over what is stored, not validated yet. */
    StrictJson.Read<R> over(R stored, R alone, ObjectNode members) {
        if (stored == null
                && members.properties().stream()
                        .noneMatch(member -> member.getValue().isObject())) {
            return new StrictJson.Read<>(alone, new FaultTally(), Set.of());
        }
        JsonNode whole = MergePatch.merge(json.valueToTree(stored), members);
        clearEmptied((ObjectNode) whole, members);
        return StrictJson.read(json, whole, rows.type());
    }

    /** What a single write would be told. */
    FaultTally faults(StrictJson.Read<R> whole) {
        return whole.faultsWith(validator);
    }

    /** An object all of whose members were cleared is cleared itself: cells say nothing of objects. */
    private static void clearEmptied(ObjectNode whole, ObjectNode members) {
        members.properties().forEach(member -> {
            JsonNode merged = whole.get(member.getKey());
            if (merged instanceof ObjectNode object && member.getValue() instanceof ObjectNode said) {
                clearEmptied(object, said);
                if (object.isEmpty() && !said.isEmpty()) {
                    whole.remove(member.getKey());
                }
            }
        });
    }
}
