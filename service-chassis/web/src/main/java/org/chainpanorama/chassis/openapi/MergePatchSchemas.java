package org.chainpanorama.chassis.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A merge patch (RFC 7396) is the registration with every field left to choice, so it has a schema of its own. */
final class MergePatchSchemas {

    static final String SUFFIX = "Patch";

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private MergePatchSchemas() {}

    static void addTo(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        for (PathItem item : document.getPaths().getPathItems().values()) {
            Operation patch = item.getPATCH();
            if (patch == null || patch.getRequestBody() == null) continue;
            MediaType body = patch.getRequestBody().getContent().getMediaType(MERGE_PATCH);
            if (body == null || body.getSchema() == null || body.getSchema().getRef() == null) continue;
            String whole = OpenApiShapes.simpleName(body.getSchema().getRef());
            String partial = whole + SUFFIX;
            if (!schemas.containsKey(partial)) {
                document.getComponents().addSchema(partial, partial(schemas.get(whole)));
            }
            body.setSchema(OASFactory.createSchema().ref(partial));
        }
    }

    private static Schema partial(Schema whole) {
        Schema partial = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(whole.getDescription() + " (merge patch)");
        whole.getProperties().forEach((name, property) -> partial.addProperty(name, copy(property)));
        return partial;
    }

    private static Schema copy(Schema property) {
        Schema copy = OASFactory.createSchema();
        property.getAll().forEach(copy::set);
        if (property.getType() != null) copy.setType(new java.util.ArrayList<>(property.getType()));
        // A default would say that a patch without the field sets it.
        copy.setDefaultValue(null);
        return copy;
    }
}
