package org.chainpanorama.contracts;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedMediaType;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedResponse;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/** What callers of the former contract can no longer rely on. */
final class BreakingChanges {

    private BreakingChanges() {}

    /** Empty when the present contract serves all callers of the former one, or says by its major version that it does not. */
    static String between(String former, String present) {
        ChangedOpenApi change = OpenApiCompare.fromContents(former, present);
        boolean raised = major(change.getNewSpecOpenApi().getInfo().getVersion())
                > major(change.getOldSpecOpenApi().getInfo().getVersion());
        Collection<String> gone = gone(change);
        return raised || change.isCompatible() && gone.isEmpty() ? "" : described(change, gone);
    }

    private static int major(String version) {
        return Integer.parseInt(version.split("\\.")[0]);
    }

    /** Fields that are there no more. The tool lets them go, since no answer promises its fields; but an unknown field of a body is refused. */
    private static Collection<String> gone(ChangedOpenApi change) {
        TreeSet<String> gone = new TreeSet<>();
        for (ChangedOperation operation : change.getChangedOperations()) {
            String name = operation.getHttpMethod() + " " + operation.getPathUrl();
            contents(operation)
                    .filter(content -> content != null)
                    .flatMap(content -> content.getChanged().values().stream())
                    .map(ChangedMediaType::getSchema)
                    .forEach(schema -> addGone(name, schema, gone));
        }
        return gone;
    }

    private static Stream<ChangedContent> contents(ChangedOperation operation) {
        Stream<ChangedContent> answers = operation.getApiResponses() == null
                ? Stream.empty()
                : operation.getApiResponses().getChanged().values().stream().map(ChangedResponse::getContent);
        return operation.getRequestBody() == null
                ? answers
                : Stream.concat(answers, Stream.of(operation.getRequestBody().getContent()));
    }

    private static void addGone(String where, ChangedSchema schema, Collection<String> gone) {
        if (schema == null) return;
        schema.getMissingProperties().keySet().forEach(field -> gone.add(where + " " + field));
        for (Map.Entry<String, ChangedSchema> property :
                schema.getChangedProperties().entrySet()) {
            addGone(where + " " + property.getKey(), property.getValue(), gone);
        }
        addGone(where, schema.getItems(), gone);
    }

    private static String described(ChangedOpenApi change, Collection<String> gone) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        new MarkdownRender().render(change, new OutputStreamWriter(text, StandardCharsets.UTF_8));
        return "Callers of the last committed contract would break; keep what they use, or raise the major of info.version."
                + " Fields gone: " + gone + "\n" + text.toString(StandardCharsets.UTF_8);
    }
}
