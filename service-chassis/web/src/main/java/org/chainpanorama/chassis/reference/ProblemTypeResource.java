package org.chainpanorama.chassis.reference;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.stream.Stream;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of problems, for people and for clients that switch on the type. */
@Path("/api/v1/problem-types")
@Tag(name = "reference")
@NeedsScope(ScopeDomain.REFERENCE)
public class ProblemTypeResource {

    /** One kind of problem. */
    @Schema(description = "One kind of problem 问题类型")
    public record ProblemTypeView(
            @Schema(description = "The type member of the problem 类型标识", maxLength = 100)
            URI type,

            @Schema(description = "HTTP status 状态码", minimum = "400", maximum = "599")
            int status,

            @Schema(description = "Title in the caller's language 标题")
            Text title) {}

    /** All problem types, by status. */
    @GET
    @Operation(operationId = "listProblemTypes", summary = "The catalogue of problems 问题类型目录")
    public Items<ProblemTypeView> list() {
        return new Items<>(Stream.of(ProblemType.values())
                .map(type -> new ProblemTypeView(type.uri(), type.status(), type.title()))
                .toList());
    }
}
