package org.chainpanorama.enterprise.chain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leading group, as written. */
@Schema(description = "领导小组登记 (LeadingGroup as written)")
public record LeadingGroupRegistration(
        @Schema(description = "Name of the group 名称") @NotNull @Size(min = 1, max = 200)
        String name,

        @Schema(description = "Day founded; null when not stated 成立日期")
        LocalDate foundedOn,

        @Schema(description = "What it answers for 职责") @Size(max = 1000)
        String duty,

        @Schema(description = "Members in order of precedence 成员") @NotNull @Size(max = 100)
        List<@NotNull @Valid Member> members) {

    /** A member, as written. */
    @Schema(name = "LeadingGroupMemberRegistration", description = "A member as written 成员")
    public record Member(
            @Schema(description = "Role 职务") @NotNull GroupRole role,

            @Schema(description = "Name; null when not published 姓名") @Size(max = 100)
            String name,

            @Schema(description = "Office held 行政职务") @Size(max = 200)
            String office,

            @Schema(description = "Organisation 单位") @Size(max = 200)
            String organisation) {}
}
