package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chainpanorama.chassis.page.CursorCodec;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Hash;
import org.chainpanorama.chassis.text.Text;

/** What a cursor says: which query it belongs to (as a hash) and the key values of the last row shown. */
final class CursorContent {

    /** Exact for every key type, whatever the service's own JSON settings are. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private record Sealed(String query, List<JsonNode> keys) {}

    private final String query;

    private CursorContent(String query) {
        this.query = query;
    }

    static CursorContent bind(Class<?> entity, Where where, List<SortKey> order) {
        String text = entity.getName() + '|' + where.jpql() + '|' + canonical(where.parameters()) + '|' + order;
        return new CursorContent(Hash.of(text).substring(0, 16));
    }

    String seal(CursorCodec codec, List<Object> keys) {
        try {
            List<JsonNode> values =
                    keys.stream().<JsonNode>map(JSON::valueToTree).toList();
            return codec.seal(JSON.writeValueAsString(new Sealed(query, values)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Object> open(CursorCodec codec, String cursor, List<Class<?>> types) {
        Sealed sealed = codec.open(cursor).map(CursorContent::parse).orElseThrow(CursorContent::mismatch);
        if (!sealed.query.equals(query) || sealed.keys.size() != types.size()) {
            throw mismatch();
        }
        return IntStream.range(0, types.size())
                .<Object>mapToObj(i -> JSON.convertValue(sealed.keys.get(i), types.get(i)))
                .toList();
    }

    private static Sealed parse(String content) {
        try {
            return JSON.readValue(content, Sealed.class);
        } catch (JsonProcessingException sealedForSomethingElse) {
            throw mismatch();
        }
    }

    /** Values of a repeated parameter in any order are the same filter. */
    private static Map<String, String> canonical(Map<String, Object> parameters) {
        Map<String, String> texts = new TreeMap<>();
        parameters.forEach((name, value) -> texts.put(
                name,
                value instanceof Collection<?> many
                        ? many.stream().map(String::valueOf).sorted().collect(Collectors.joining(",", "[", "]"))
                        : String.valueOf(value)));
        return texts;
    }

    private static Problem mismatch() {
        return Problem.of(
                ProblemType.CURSOR_MISMATCH,
                Text.of(
                        "游标不属于这组筛选与排序条件，请从第一页重新开始",
                        "The cursor does not belong to this filter and order; start again from the first page"));
    }
}
