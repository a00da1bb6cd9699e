package org.chainpanorama.project.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service team on its way in. It may be incomplete; then the project cannot land. */
@Schema(description = "The service team of a project 服务专班登记")
public record ServiceTeamRegistration(
        @Schema(description = "Name of the team 专班名称", maxLength = 200) @Size(max = 200)
        String name,

        @Schema(description = "Reference of the work group; the chat itself is not kept 工作群编号", maxLength = 100)
        @Size(max = 100)
        String groupReference,

        @Schema(description = "The one responsible person 责任人", maxLength = 100) @Size(max = 100)
        String responsiblePerson,

        @Schema(description = "Unit of the responsible person 责任单位", maxLength = 200) @Size(max = 200)
        String responsibleUnit,

        @Schema(description = "Top leader who coordinates and supervises 一把手", maxLength = 100) @Size(max = 100)
        String topLeader,

        @Schema(description = "Members 成员", maxItems = 50) @Size(max = 50)
        List<@NotNull @Valid TeamMember> members) {

    public ServiceTeamRegistration {
        members = members == null ? List.of() : members;
    }
}
