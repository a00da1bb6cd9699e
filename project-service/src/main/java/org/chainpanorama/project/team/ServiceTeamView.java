package org.chainpanorama.project.team;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.Withheld;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The service team of a project. */
@Schema(description = "The service team of a project 服务专班")
public record ServiceTeamView(
        @Schema(description = "Project code 项目代码", maxLength = 24)
        String projectCode,

        @Schema(description = "Name of the team 专班名称", maxLength = 200)
        String name,

        @Schema(description = "Reference of the work group, restricted 工作群编号（受限）", maxLength = 100)
        String groupReference,

        @Schema(description = "The one responsible person 责任人", maxLength = 100)
        String responsiblePerson,

        @Schema(description = "Unit of the responsible person 责任单位", maxLength = 200)
        String responsibleUnit,

        @Schema(description = "Top leader who coordinates and supervises 一把手", maxLength = 100)
        String topLeader,

        @Schema(description = "Members 成员", maxItems = 50) List<TeamMember> members,

        @Schema(description = "Whether team, group reference and responsible person are all there N对一是否完整")
        boolean complete,

        @Schema(description = "When it last changed, UTC 更新时间")
        Instant updatedAt,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 10)
        List<@Size(max = 100) String> withheld,

        @Schema(description = "Grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    static ServiceTeamView of(ServiceTeam team, Reader reader) {
        Withheld withheld = new Withheld(reader);
        return new ServiceTeamView(
                team.projectCode,
                team.name,
                withheld.figure("groupReference", Confidentiality.RESTRICTED, team.groupReference),
                team.responsiblePerson,
                team.responsibleUnit,
                team.topLeader,
                team.members.stream().map(TeamMember::of).toList(),
                team.isComplete(),
                team.updatedAt,
                withheld.fields(),
                team.version);
    }
}
