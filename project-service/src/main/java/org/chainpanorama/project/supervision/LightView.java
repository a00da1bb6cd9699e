package org.chainpanorama.project.supervision;

import java.math.BigDecimal;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The light of a project and why it is so. */
@Schema(name = "ProjectLight", description = "The light of a project 项目亮灯")
public record LightView(
        @Schema(description = "Project code 项目代码", maxLength = 24)
        String projectCode,

        @Schema(description = "Name 项目名称", maxLength = 200) String projectName,
        @Schema(description = "Stage as of the day 阶段") Coded stage,
        @Schema(description = "Light 亮灯") Coded light,

        @Schema(description = "Percentage points behind plan; negative when ahead, null without a plan 落后百分点")
        BigDecimal pointsBehind,

        @Schema(description = "Why it is not green 亮灯原因", maxItems = 3)
        List<ReasonView> reasons) {

    /** A reason for a light. */
    @Schema(name = "ProjectLightReason", description = "A reason for a light 亮灯原因")
    public record ReasonView(
            @Schema(
                    description = "INVESTMENT_BEHIND 投资落后, MILESTONES_BEHIND 节点落后 or STATISTICS_LATE 入库滞后",
                    maxLength = 32,
                    pattern = "INVESTMENT_BEHIND|MILESTONES_BEHIND|STATISTICS_LATE")
            String code,

            @Schema(description = "Light that it alone would give 亮灯")
            Coded light) {}
}
