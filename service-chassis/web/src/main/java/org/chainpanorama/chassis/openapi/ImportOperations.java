package org.chainpanorama.chassis.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What every import has, said once: how a row goes over what is stored, and the columns of its CSV. */
final class ImportOperations {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    private static final String MERGED =
            ". A row is merged over what is stored under its key: a column or property that it does not bring stays as it is,"
                    + " an empty cell or null clears, a list is replaced as a whole. A row with a new key has to be whole."
                    + " The report tells created, changed, unchanged and rejected rows apart."
                    + " 每行按键与已有登记合并：未提供的列或属性保持不变，空单元格或 null 清除原值，列表整体替换；新键须为完整登记。";

    private ImportOperations() {}

    /** Completes an operation that takes CSV; leaves others alone. */
    static void describe(Operation operation, Components components) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) return;
        Content content = operation.getRequestBody().getContent();
        if (!content.hasMediaType(CSV)) return;
        operation.setDescription(operation.getSummary() + MERGED);
        List<String> columns = new ArrayList<>();
        if (content.hasMediaType(NDJSON)) {
            addColumns("", content.getMediaType(NDJSON).getSchema(), components.getSchemas(), columns);
        }
        if (!columns.isEmpty()) {
            content.getMediaType(CSV).getSchema().setDescription("Columns 列: " + String.join(", ", columns));
        }
    }

    /** The columns below a property; those of a list's objects are its own. */
    private static void addColumns(String path, Schema schema, Map<String, Schema> named, List<String> columns) {
        Schema known = resolved(schema, named);
        Schema element = known.getItems() == null ? known : resolved(known.getItems(), named);
        if (element.getProperties() != null) {
            element.getProperties()
                    .forEach((name, property) ->
                            addColumns(path.isEmpty() ? name : path + "." + name, property, named, columns));
        } else if (!path.isEmpty()) {
            columns.add(path);
        }
    }

    private static Schema resolved(Schema schema, Map<String, Schema> named) {
        if (schema.getRef() != null) {
            return named.get(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1));
        }
        boolean wrapped = schema.getAllOf() != null && schema.getAllOf().size() == 1;
        return wrapped ? resolved(schema.getAllOf().get(0), named) : schema;
    }
}
