package org.chainpanorama.chassis.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/**
 * Says of every schema what the annotations leave open: that whatever may be absent may be null, the bounds of every number, text and
 * list, and an example. It runs after the filters that add parts of their own.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 0)
public class OpenApiShapes implements OASFilter {

    private final PrimitiveFields primitives;

    /** Reads which fields of records are primitive and so never null. */
    public OpenApiShapes(IndexView index) {
        primitives = new PrimitiveFields(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getPaths() == null) return;
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas == null) return;
        MergePatchSchemas.addTo(document);
        schemas.forEach((name, schema) -> complete(name, schema, schemas));
        eachParameter(document, parameter -> completeValue(parameter.getName(), parameter.getSchema(), schemas));
        eachContent(document, content -> content.getMediaTypes()
                .forEach((type, media) -> completeValue(type, media.getSchema(), schemas)));
        Examples examples = new Examples(schemas);
        eachParameter(document, examples::addTo);
        eachContent(document, examples::addTo);
    }

    private void complete(String name, Schema schema, Map<String, Schema> schemas) {
        SchemaBounds.complete(name, schema);
        if (schema.getProperties() == null) return;
        Set<String> neverNull = primitives.of(name);
        boolean mayBePartial = name.endsWith(MergePatchSchemas.SUFFIX);
        schema.getProperties().forEach((field, property) -> {
            completeValue(field, property, schemas);
            boolean required =
                    schema.getRequired() != null && schema.getRequired().contains(field);
            if (mayBePartial || !required && !neverNull.contains(field)) allowNull(property, schemas);
        });
    }

    private void completeValue(String name, Schema schema, Map<String, Schema> schemas) {
        if (schema == null) return;
        boolean mayBeNull = unfoldChoice(schema);
        inlineText(schema, schemas);
        if (mayBeNull) allowNull(schema, schemas);
        SchemaBounds.complete(name, schema);
        completeValue(name, schema.getItems(), schemas);
        completeValue(name, schema.getAdditionalPropertiesSchema(), schemas);
        if (schema.getProperties() != null)
            schema.getProperties().forEach((field, property) -> completeValue(field, property, schemas));
    }

    /** The scanner makes a choice between null and a reference of a reference that may be null; it is said in one way here. */
    private static boolean unfoldChoice(Schema schema) {
        if (schema.getAnyOf() == null || schema.getAnyOf().size() != 2) return false;
        boolean orNull = schema.getAnyOf().stream().anyMatch(choice -> SchemaBounds.is(choice, Schema.SchemaType.NULL));
        Schema reference = schema.getAnyOf().stream()
                .filter(choice -> choice.getRef() != null)
                .findFirst()
                .orElse(null);
        if (!orNull || reference == null) return false;
        schema.setAnyOf(null);
        schema.setRef(reference.getRef());
        return true;
    }

    /** A date or text is not worth a reference, and a reference could not be null. */
    private static void inlineText(Schema schema, Map<String, Schema> schemas) {
        if (schema.getRef() == null) return;
        Schema target = schemas.get(simpleName(schema.getRef()));
        if (target == null || !SchemaBounds.is(target, Schema.SchemaType.STRING) || target.getEnumeration() != null)
            return;
        schema.setRef(null);
        schema.setType(new ArrayList<>(target.getType()));
        schema.setFormat(target.getFormat());
        if (schema.getPattern() == null) schema.setPattern(target.getPattern());
        if (schema.getMaxLength() == null) schema.setMaxLength(target.getMaxLength());
        if (schema.getDescription() == null) schema.setDescription(target.getDescription());
    }

    private static void allowNull(Schema property, Map<String, Schema> schemas) {
        if (property.getType() == null && property.getRef() != null) {
            property.setType(
                    new ArrayList<>(schemas.get(simpleName(property.getRef())).getType()));
        }
        if (property.getType() != null && !property.getType().contains(Schema.SchemaType.NULL)) {
            property.addType(Schema.SchemaType.NULL);
        }
    }

    /** The last part of a reference. */
    static String simpleName(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static void eachParameter(OpenAPI document, java.util.function.Consumer<Parameter> action) {
        Map<String, Parameter> shared = document.getComponents().getParameters();
        if (shared != null) shared.values().forEach(action);
        eachOperation(document, operation -> {
            if (operation.getParameters() == null) return;
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getRef() == null)
                    .forEach(action);
        });
    }

    private static void eachContent(OpenAPI document, java.util.function.Consumer<Content> action) {
        Map<String, APIResponse> shared = document.getComponents().getResponses();
        if (shared != null) shared.values().forEach(response -> ifPresent(response.getContent(), action));
        eachOperation(document, operation -> {
            if (operation.getRequestBody() != null)
                ifPresent(operation.getRequestBody().getContent(), action);
            operation
                    .getResponses()
                    .getAPIResponses()
                    .values()
                    .forEach(response -> ifPresent(response.getContent(), action));
        });
    }

    private static void eachOperation(OpenAPI document, java.util.function.Consumer<Operation> action) {
        document.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .values()
                .forEach(action));
    }

    private static void ifPresent(Content content, java.util.function.Consumer<Content> action) {
        if (content != null && content.getMediaTypes() != null) action.accept(content);
    }
}
