package org.chainpanorama.project.registry;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.chainpanorama.chassis.lifecycle.Guard;
import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Text;

/** What a project must fulfil to enter a stage 阶段条件; {@link Stage#LIFECYCLE} says which. */
@CodeList(name = "stage-guard", zh = "阶段条件", en = "Stage guard")
public enum StageGuard implements Guard<Standing> {
    DECISION_DOCUMENT(
            "有决策文件", "the decision document is on file", standing -> standing.has(EvidenceType.DECISION_DOCUMENT)),
    INVESTMENT_STATED(
            "总投资大于零",
            "the total investment is above zero",
            standing -> standing.investsAtLeast(new BigDecimal("0.01"))),
    NODE_NAMED("至少对应一个产业链节点", "at least one chain node is named", standing -> standing.project()
            .hasNodes()),
    AGREEMENT_SIGNED("协议已签订", "the agreement is signed", standing -> standing.has(EvidenceType.SIGNED_AGREEMENT)),
    /** A confirmed hold in land-service comes with that service's holds; until then the site reference itself is what is checked. */
    SITE_ASSIGNED("用地或载体单元已落实", "a parcel or carrier unit is assigned", standing -> standing.project()
            .hasSite()),
    ZERO_LAND_KEPT("零供地项目不新增用地", "a zero-land project takes no new land", standing -> standing.project()
            .keepsZeroLand()),
    SERVICE_TEAM_COMPLETE("N对一服务专班完整", "the N-to-one service team is complete", standing -> standing.project()
            .isServiceTeamComplete()),
    FILING_ISSUED("已备案", "the filing is issued", standing -> standing.knows(Fact.FILING_ISSUED)),
    BUILDING_ALLOWED(
            "已取得施工许可证（租赁厂房的为已开始装修）",
            "the construction permit is issued (in leased premises: fitting out has begun)",
            standing -> standing.knows(Fact.CONSTRUCTION_PERMIT_ISSUED)
                    || standing.project().startsInStandingPremises() && standing.knows(Fact.FIT_OUT_STARTED)),
    CONTRACT_SIGNED(
            "已签施工合同",
            "the construction contract is on file",
            standing -> standing.has(EvidenceType.CONSTRUCTION_CONTRACT)),
    SITE_PHOTOGRAPHED("有现场照片", "a site photograph is on file", standing -> standing.has(EvidenceType.SITE_PHOTO)),
    STATISTICS_THRESHOLD(
            "总投资达到入库标准",
            "the total investment reaches the statistics threshold",
            standing -> standing.investsAtLeast(standing.rules().statisticsEntryYuan())),
    ACCEPTED(
            "已通过验收",
            "acceptance is passed",
            standing -> standing.knows(Fact.ACCEPTANCE_PASSED) || standing.has(EvidenceType.ACCEPTANCE_CERTIFICATE)),
    CAPACITY_STATED(
            "已填产能", "the capacity is stated", standing -> standing.project().hasCapacity()),
    CAPACITY_REPORTED(
            "有达产报告",
            "the report on reaching capacity is on file",
            standing -> standing.has(EvidenceType.CAPACITY_REPORT));

    private final Text label;
    private final Predicate<Standing> met;

    StageGuard(String zh, String en, Predicate<Standing> met) {
        this.label = Text.of(zh, en);
        this.met = met;
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public boolean isMet(Standing standing) {
        return met.test(standing);
    }
}
