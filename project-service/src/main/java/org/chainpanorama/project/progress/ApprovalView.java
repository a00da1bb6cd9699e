package org.chainpanorama.project.progress;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chainpanorama.chassis.figure.Figure;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.Withheld;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Versioned;
import org.chainpanorama.project.figure.StoredFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An approval of a project. Durations run from the day after acceptance to the day of issue. */
@Schema(description = "An approval of a project 审批")
public record ApprovalView(
        @Schema(description = "Project code 项目代码", maxLength = 24)
        String projectCode,

        @Schema(description = "Approval 审批事项") Coded type,

        @Schema(description = "Office that decides 审批部门", maxLength = 200)
        String authority,

        @Schema(description = "Number of the paper 文号", maxLength = 100)
        String documentNumber,

        @Schema(description = "Day on which the request was accepted 受理日")
        LocalDate acceptedOn,

        @Schema(description = "Day on which the paper was issued 办结日")
        LocalDate issuedOn,

        @Schema(description = "Calendar days, 0 for the same day; null without both days 自然日", minimum = "0")
        Integer durationDays,

        @Schema(
                description = "Working days, 调休 respected; null without both days or without that year's calendar 工作日",
                minimum = "0")
        Integer durationWorkingDays,

        @Schema(description = "Why there are no working days although both days are known 工作日缺失原因")
        Text workingDaysMissing,

        @Schema(description = "How long it took as a source states it 所述时长")
        Figure claimedDuration,

        @Schema(description = "When it last changed, UTC 更新时间")
        Instant updatedAt,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 10)
        List<@Size(max = 100) String> withheld,

        @Schema(description = "Grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    static ApprovalView of(Approval approval, WorkCalendar calendar, Reader reader) {
        Withheld withheld = new Withheld(reader);
        boolean dated = approval.acceptedOn != null && approval.issuedOn != null;
        Integer workingDays = dated ? calendar.workingDays(approval.acceptedOn, approval.issuedOn) : null;
        return new ApprovalView(
                approval.projectCode,
                Coded.of(approval.type),
                approval.authority,
                approval.documentNumber,
                approval.acceptedOn,
                approval.issuedOn,
                dated ? Math.toIntExact(ChronoUnit.DAYS.between(approval.acceptedOn, approval.issuedOn)) : null,
                workingDays,
                dated && workingDays == null ? WorkCalendar.UNKNOWN_YEAR : null,
                StoredFigure.view("claimedDuration", approval.claimedDuration, withheld),
                approval.updatedAt,
                withheld.fields(),
                approval.version);
    }
}
