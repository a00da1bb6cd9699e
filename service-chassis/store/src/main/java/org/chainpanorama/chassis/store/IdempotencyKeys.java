package org.chainpanorama.chassis.store;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/** Documents the header that every {@link Idempotent} operation needs. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class IdempotencyKeys implements OASFilter {

    private final Set<String> operationIds;

    public IdempotencyKeys(IndexView classes) {
        operationIds = classes.getAnnotations(Idempotent.class).stream()
                .filter(marked -> marked.target().kind() == org.jboss.jandex.AnnotationTarget.Kind.METHOD)
                .map(marked -> marked.target()
                        .asMethod()
                        .annotation(org.eclipse.microprofile.openapi.annotations.Operation.class))
                .filter(operation -> operation != null && operation.value("operationId") != null)
                .map(IdempotencyKeys::operationId)
                .collect(Collectors.toSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operationIds.contains(operation.getOperationId()))
                .forEach(IdempotencyKeys::addHeader);
    }

    private static String operationId(AnnotationInstance operation) {
        return operation.value("operationId").asString();
    }

    private static void addHeader(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name(IdempotentRequests.HEADER)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(
                        "Chosen by the caller; the same key and body again gives the first answer again, for 24 hours"
                                + " 幂等键：24 小时内同键同内容返回首次结果")
                .example("6f1c2a9e-0d1b-4c52-9a77-3b1f6f0c8d21")
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .minLength(1)
                        .maxLength(200)
                        .pattern("^[\\x21-\\x7e]{1,200}$")));
    }
}
