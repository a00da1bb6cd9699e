package org.chainpanorama.project.registry;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** A document that a stage needs 佐证材料. */
@CodeList(name = "evidence-type", zh = "佐证材料", en = "Evidence type")
public enum EvidenceType implements Labelled {
    DECISION_DOCUMENT("决策文件", "decision document"),
    SIGNED_AGREEMENT("已签协议", "signed agreement"),
    CONSTRUCTION_CONTRACT("施工合同", "construction contract"),
    SITE_PHOTO("现场照片", "site photograph"),
    ACCEPTANCE_CERTIFICATE("验收证明", "acceptance certificate"),
    CAPACITY_REPORT("达产报告", "report on reaching capacity");

    private final Text label;

    EvidenceType(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
