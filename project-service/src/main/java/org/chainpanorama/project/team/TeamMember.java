package org.chainpanorama.project.team;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of a service team. No phone numbers or chat accounts are kept. */
@Schema(description = "A member of a service team 专班成员")
public record TeamMember(
        @Schema(description = "Name 姓名", maxLength = 100, required = true) @NotNull @Size(min = 1, max = 100)
        String name,

        @Schema(description = "Unit 单位", maxLength = 200) @Size(max = 200)
        String unit,

        @Schema(description = "Duty in the team 职责", maxLength = 200) @Size(max = 200)
        String duty) {

    static TeamMember of(ServiceTeam.Member member) {
        return new TeamMember(member.name(), member.unit(), member.duty());
    }
}
