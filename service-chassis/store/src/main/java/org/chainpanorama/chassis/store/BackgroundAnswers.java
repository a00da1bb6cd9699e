package org.chainpanorama.chassis.store;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.chainpanorama.chassis.openapi.OpenApiDefaults;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the document what imports answer to <code>Prefer: respond-async</code>. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class BackgroundAnswers implements OASFilter {

    private static final String ROWS = "application/x-ndjson";

    @Override
    public Operation filterOperation(Operation operation) {
        if (isImport(operation)) {
            operation
                    .getResponses()
                    .addAPIResponse("202", accepted())
                    .addAPIResponse(
                            "429",
                            answer("Too many imports in the background 后台导入过多", "application/problem+json", "Problem")
                                    .addHeader("Retry-After", OpenApiDefaults.retryAfter()));
        }
        return operation;
    }

    private static boolean isImport(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().hasMediaType(ROWS);
    }

    private static APIResponse accepted() {
        Schema address = OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .maxLength(300)
                .description("Address of the run 进度地址");
        return answer("The import goes on in the background 已转入后台", "application/json", "ImportRunView")
                .addHeader(
                        "Location",
                        OASFactory.createHeader()
                                .description("Where to ask how it fares 进度地址")
                                .schema(address));
    }

    private static APIResponse answer(String description, String mediaType, String schema) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                mediaType,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(schema))));
    }
}
