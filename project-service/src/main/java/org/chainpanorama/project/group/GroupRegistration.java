package org.chainpanorama.project.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.chassis.figure.FigureInput;
import org.chainpanorama.project.registry.ProjectCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project group on its way in. */
@Schema(name = "ProjectGroupRegistration", description = "A group of projects 项目组登记")
public record GroupRegistration(
        @Schema(description = "Name 名称", minLength = 2, maxLength = 200, required = true)
        @NotNull
        @Size(min = 2, max = 200)
        String name,

        @Schema(description = "Zone 园区代码", maxLength = 16, pattern = "[A-Z0-9]{2,16}", required = true)
        @NotNull
        @ZoneCode
        String zone,

        @Schema(description = "Carrier in which the projects stand 载体代码", maxLength = 64) @BusinessCode
        String carrierCode,

        @Schema(description = "Output of the group as published, in YUAN 公布产值") @Valid
        FigureInput publishedOutput,

        @Schema(description = "Output of the members without one of their own, together, in YUAN 未分摊产值") @Valid
        FigureInput residualOutput,

        @Schema(description = "Members 成员项目", maxItems = 200) @Size(max = 200)
        List<@NotNull @Valid Member> members) {

    public GroupRegistration {
        members = members == null ? List.of() : members;
    }

    /** A member of the group. */
    @Schema(name = "ProjectGroupMemberRegistration", description = "A member of a project group 成员项目")
    public record Member(
            @Schema(
                    description = "Project code 项目代码",
                    maxLength = 24,
                    pattern = "\\d{4}-\\d{6}-\\d{2}-\\d{2}-\\d{6}",
                    required = true)
            @NotNull
            @ProjectCode
            String projectCode,

            @Schema(description = "Output of this project alone, in YUAN; null where only the group's is known 单个项目产值")
            @Valid
            FigureInput output) {}
}
