package org.chainpanorama.project.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many projects by their codes. */
@Schema(description = "Project codes to look up 批量查询")
public record ProjectLookup(
        @Schema(description = "Project codes 项目代码", minItems = 1, maxItems = 1000, required = true)
        @NotNull
        @Size(min = 1, max = 1000)
        List<@NotNull @ProjectCode String> codes) {

    /** What was found, in the order asked for, and what was not. */
    @Schema(name = "ProjectLookupResult", description = "Projects found and codes without a project 批量查询结果")
    public record Result(
            @Schema(description = "Projects found, in the order asked for 查得项目", maxItems = 1000)
            List<ProjectView> items,

            @Schema(description = "Codes without a project, in the order asked for 未查得代码", maxItems = 1000)
            List<@Size(max = 24) String> missing) {}
}
