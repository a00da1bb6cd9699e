package org.chainpanorama.project.group;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chainpanorama.chassis.code.Mu;
import org.chainpanorama.chassis.figure.Figure;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.Withheld;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.chainpanorama.project.figure.StoredFigure;
import org.chainpanorama.project.registry.ProjectBrief;
import org.chainpanorama.project.registry.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project group with its sums. */
@Schema(name = "ProjectGroupView", description = "A group of projects with its sums 项目组")
public record GroupView(
        @Schema(description = "Group code 项目组代码", maxLength = 64)
        String groupCode,

        @Schema(description = "Name 名称", maxLength = 200) String name,
        @Schema(description = "Zone 园区代码", maxLength = 16) String zone,

        @Schema(description = "Carrier in which the projects stand 载体代码", maxLength = 64)
        String carrierCode,

        @Schema(description = "Number of members 项目数", minimum = "0")
        int projectCount,

        @Schema(description = "Members at LANDED or later, not terminated 已落地项目数", minimum = "0")
        int landedCount,

        @Schema(description = "Output of the group as published 公布产值")
        Figure publishedOutput,

        @Schema(
                description =
                        "Sum of the members' own outputs in yuan; null when none is known or one is withheld 单个项目产值合计（元）")
        BigDecimal partsOutputYuan,

        @Schema(description = "Output of the other members together in yuan; null when not known 未分摊产值（元）")
        BigDecimal residualOutputYuan,

        @Schema(description = "Parts and residual together in yuan; null when neither is known 产值合计（元）")
        BigDecimal outputYuan,

        @Schema(
                description = "New land of the members in m²; null while one of them is not known 新增用地合计（平方米）",
                minimum = "0")
        BigDecimal newLandSquareMetres,

        @Schema(description = "New land of the members in mu 新增用地合计（亩）", minimum = "0")
        BigDecimal newLandMu,

        @Schema(description = "Members by code 成员项目", maxItems = 200)
        List<Member> projects,

        @Schema(description = "When the group last changed, UTC 更新时间")
        Instant updatedAt,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 10)
        List<@Size(max = 100) String> withheld,

        @Schema(description = "Grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    /** A member of the group. */
    @Schema(name = "ProjectGroupMember", description = "A member of a project group 成员项目")
    public record Member(
            @Schema(description = "Project code 项目代码", maxLength = 24)
            String projectCode,

            @Schema(description = "Name 项目名称", maxLength = 200)
            String name,

            @Schema(description = "Stage 项目阶段") Coded stage,

            @Schema(description = "Output of this project alone; null where only the group's is known 单个项目产值")
            Figure output,

            @Schema(description = "New land in m²; null where it is not known 新增用地（平方米）", minimum = "0")
            BigDecimal newLandSquareMetres) {}

    /** The group as a reader sees it; members in zones that are not the caller's are left out. */
    static GroupView of(ProjectGroup group, Map<String, ProjectBrief> briefs, Reader reader) {
        List<ProjectBrief> projects = group.members.keySet().stream()
                .sorted()
                .map(briefs::get)
                .filter(Objects::nonNull)
                .toList();
        Withheld withheld = new Withheld(reader);
        OutputSums sums = OutputSums.of(group, reader);
        BigDecimal newLand = newLand(projects);
        return new GroupView(
                group.groupCode,
                group.name,
                group.zone,
                group.carrierCode,
                projects.size(),
                (int) projects.stream()
                        .filter(project -> project.hasReached(Stage.LANDED))
                        .count(),
                StoredFigure.view("publishedOutput", group.publishedOutput, withheld),
                withheld.shown("partsOutputYuan", sums.showsParts(), yuan(group.partsOutputYuan())),
                withheld.shown("residualOutputYuan", sums.showsParts(), yuan(group.residualOutputYuan())),
                withheld.shown("outputYuan", sums.showsWhole(), yuan(group.outputYuan())),
                newLand,
                Mu.of(newLand),
                projects.stream()
                        .map(project -> member(group, project, withheld))
                        .toList(),
                group.updatedAt,
                withheld.fields(),
                group.version);
    }

    private static Member member(ProjectGroup group, ProjectBrief project, Withheld withheld) {
        return new Member(
                project.projectCode(),
                project.name(),
                Coded.of(project.stage()),
                StoredFigure.view("projects.output", group.members.get(project.projectCode()).output, withheld),
                project.newLandSquareMetres());
    }

    private static BigDecimal newLand(List<ProjectBrief> projects) {
        boolean allKnown =
                projects.stream().map(ProjectBrief::newLandSquareMetres).allMatch(Objects::nonNull);
        return allKnown
                ? projects.stream()
                        .map(ProjectBrief::newLandSquareMetres)
                        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add)
                : null;
    }

    private static BigDecimal yuan(BigDecimal amount) {
        return amount == null ? null : amount.setScale(2);
    }
}
