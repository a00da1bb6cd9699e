package org.chainpanorama.project.progress;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** An approval that a project passes 审批事项. */
@CodeList(name = "approval-type", zh = "审批事项", en = "Approval type")
public enum ApprovalType implements Labelled {
    FILING("项目备案", "filing with development and reform"),
    LAND_PLANNING_PERMIT("建设用地规划许可", "land planning permit"),
    WORKS_PLANNING_PERMIT("建设工程规划许可", "works planning permit"),
    CONSTRUCTION_PERMIT("施工许可证", "construction permit"),
    ENVIRONMENT("环境影响评价", "environmental assessment"),
    ENERGY("节能审查", "energy review"),
    FIRE("消防验收", "fire acceptance"),
    COMPLETION_FILING("竣工验收备案", "completion filing");

    private final Text label;

    ApprovalType(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
