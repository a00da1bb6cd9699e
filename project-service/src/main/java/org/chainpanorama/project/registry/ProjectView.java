package org.chainpanorama.project.registry;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.chainpanorama.chassis.code.Mu;
import org.chainpanorama.chassis.figure.Figure;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.Withheld;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.chainpanorama.project.figure.StoredFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as callers see it. Money in yuan, areas in m²; null means not known, never zero. */
@Schema(description = "An investment project 招商项目")
public record ProjectView(
        @Schema(description = "Project code 项目代码", maxLength = 24)
        String projectCode,

        @Schema(description = "Name 项目名称", maxLength = 200) String name,

        @Schema(description = "English name; null where there is none 英文名称", maxLength = 200)
        String nameEn,

        @Schema(description = "Zone 园区代码", maxLength = 16) String zone,

        @Schema(description = "What is to be built or made 建设内容", maxLength = 2000)
        String summary,

        @Schema(description = "Who invests; null where it is not known 投资方")
        InvestorView investor,

        @Schema(description = "Chain nodes served, the primary one first 对应产业链节点", maxItems = 20)
        List<NodeView> nodes,

        @Schema(description = "Stage 项目阶段") Coded stage,

        @Schema(description = "Day from which the stage counts 阶段起算日")
        LocalDate stageSince,

        @Schema(description = "Total investment in yuan; null where it is not known 总投资（元）", minimum = "0")
        BigDecimal totalInvestmentYuan,

        @Schema(description = "Planned output in yuan a year; null where it is not known 规划年产值（元）", minimum = "0")
        BigDecimal plannedOutputYuan,

        @Schema(description = "Capacity when complete; null where it is not known 设计产能")
        Figure capacity,

        @Schema(description = "How the project gets its site 供地方式")
        Coded supplyMode,

        @Schema(description = "Remark on the supply 供地说明", maxLength = 500)
        String supplyNote,

        @Schema(description = "Where the lead came from 线索来源")
        Coded leadSource,

        @Schema(description = "Enterprise that referred the project 引荐企业", maxLength = 18)
        String referrerCreditCode,

        @Schema(description = "Project whose investor referred this one 引荐项目", maxLength = 24)
        String referrerProjectCode,

        @Schema(description = "Where it stands; null while no site is assigned 用地引用")
        SiteView site,

        @Schema(description = "Low-efficiency parcel that the project renews 所整治低效宗地", maxLength = 64)
        String redevelopsParcelCode,

        @Schema(description = "New land in m²; null where it is not known 新增用地（平方米）", minimum = "0")
        BigDecimal newLandSquareMetres,

        @Schema(description = "New land in mu 新增用地（亩）", minimum = "0")
        BigDecimal newLandMu,

        @Schema(description = "Whether it belongs to a strategic emerging industry 是否战略性新兴产业")
        boolean strategicEmerging,

        @Schema(description = "Whether the N-to-one service team is complete N对一专班是否完整")
        boolean serviceTeamComplete,

        @Schema(description = "Whether the project is invented for demonstration 是否演示数据")
        boolean synthetic,

        @Schema(description = "Day on which the lead was recorded; null where it is not known 线索登记日")
        LocalDate leadOn,

        @Schema(description = "When the record was made, UTC 登记时间")
        Instant createdAt,

        @Schema(description = "When the record last changed, UTC 更新时间")
        Instant updatedAt,

        @Schema(description = "Who may see its money 投资与产值的保密级别")
        Coded confidentiality,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 10)
        List<@Size(max = 100) String> withheld,

        @Schema(description = "Grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    /** Who invests. */
    @Schema(name = "InvestorView", description = "Who invests 投资方")
    public record InvestorView(
            @Schema(description = "Name 名称", maxLength = 200)
            String name,

            @Schema(description = "Credit code; null where it is not known 统一社会信用代码", maxLength = 18)
            String creditCode) {}

    /** Where the project stands. */
    @Schema(name = "SiteView", description = "Where a project stands, by the codes of land-service 用地引用")
    public record SiteView(
            @Schema(description = "Parcel or carrier unit 类别")
            Coded kind,

            @Schema(description = "Parcel code, or code of the carrier 宗地代码或载体代码", maxLength = 64)
            String code,

            @Schema(description = "Unit in the carrier; null where it is not known 单元代码", maxLength = 64)
            String unitCode) {}

    static ProjectView of(Project project, Reader reader) {
        Withheld withheld = new Withheld(reader);
        return new ProjectView(
                project.projectCode,
                project.name,
                project.nameEn,
                project.zone,
                project.summary,
                investor(project),
                nodes(project),
                Coded.of(project.stage()),
                project.stageSince(),
                withheld.figure("totalInvestmentYuan", project.confidentiality, project.totalInvestmentYuan),
                withheld.figure("plannedOutputYuan", project.confidentiality, project.plannedOutputYuan),
                StoredFigure.view("capacity", project.capacity, withheld),
                Coded.of(project.supplyMode),
                project.supplyNote,
                Coded.of(project.leadSource),
                project.referrerCreditCode,
                project.referrerProjectCode,
                site(project),
                project.redevelopsParcelCode,
                project.newLandSquareMetres,
                Mu.of(project.newLandSquareMetres),
                project.strategicEmerging,
                project.isServiceTeamComplete(),
                project.synthetic,
                project.leadOn,
                project.createdAt,
                project.updatedAt,
                Coded.of(project.confidentiality),
                withheld.fields(),
                project.version);
    }

    private static InvestorView investor(Project project) {
        return project.investorName == null ? null : new InvestorView(project.investorName, project.investorCreditCode);
    }

    private static SiteView site(Project project) {
        return project.hasSite()
                ? new SiteView(Coded.of(project.siteKind), project.siteCode, project.siteUnitCode)
                : null;
    }

    private static List<NodeView> nodes(Project project) {
        return project.nodes.stream()
                .sorted(Comparator.comparing((ProjectNode node) -> !node.primaryNode())
                        .thenComparing(ProjectNode::chainCode)
                        .thenComparing(ProjectNode::nodeCode))
                .map(NodeView::of)
                .toList();
    }
}
