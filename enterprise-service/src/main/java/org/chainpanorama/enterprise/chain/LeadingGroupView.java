package org.chainpanorama.enterprise.chain;

import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leading group, as read. */
@Schema(description = "Leading group 领导小组")
public record LeadingGroupView(
        @Schema(description = "Name of the group 名称", maxLength = 200)
        String name,

        @Schema(description = "Day founded; null when not stated 成立日期")
        LocalDate foundedOn,

        @Schema(description = "What it answers for 职责", maxLength = 1000)
        String duty,

        @Schema(description = "Members in order of precedence 成员", maxItems = 100)
        List<Member> members,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    /** A member, as read. */
    @Schema(name = "LeadingGroupMemberView", description = "A member 成员")
    public record Member(
            @Schema(description = "Role 职务") Coded role,

            @Schema(description = "Name; null when not published 姓名", maxLength = 100)
            String name,

            @Schema(description = "Office held 行政职务", maxLength = 200)
            String office,

            @Schema(description = "Organisation 单位", maxLength = 200)
            String organisation) {}

    static LeadingGroupView of(LeadingGroup group) {
        List<Member> members = group.members.stream()
                .map(seat -> new Member(Coded.of(seat.role()), seat.name(), seat.office(), seat.organisation()))
                .toList();
        return new LeadingGroupView(group.name, group.foundedOn, group.duty, members, group.version);
    }
}
