package org.chainpanorama.project.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.CreditCode;
import org.chainpanorama.chassis.code.Yuan;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.figure.FigureInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as its owner records it. The stage is no part of it: it changes by transitions alone. Money in yuan, areas in m². */
@Schema(description = "A project as its owner records it 项目登记")
public record ProjectRegistration(
        @Schema(description = "Name 项目名称", minLength = 2, maxLength = 200, required = true)
        @NotNull
        @Size(min = 2, max = 200)
        String name,

        @Schema(description = "English name 英文名称", maxLength = 200) @Size(max = 200)
        String nameEn,

        @Schema(description = "Zone 园区代码", maxLength = 16, pattern = "[A-Z0-9]{2,16}", required = true)
        @NotNull
        @ZoneCode
        String zone,

        @Schema(description = "What is to be built or made 建设内容", maxLength = 2000) @Size(max = 2000)
        String summary,

        @Schema(description = "Who invests; null where it is not known 投资方") @Valid
        InvestorInput investor,

        @Schema(description = "Chain nodes served; exactly one of them primary 对应产业链节点", maxItems = 20) @Size(max = 20)
        List<@NotNull @Valid NodeRegistration> nodes,

        @Schema(description = "Total investment in yuan; null where it is not known 总投资（元）", minimum = "0") @Yuan
        BigDecimal totalInvestmentYuan,

        @Schema(description = "Planned output in yuan a year; null where it is not known 规划年产值（元）", minimum = "0") @Yuan
        BigDecimal plannedOutputYuan,

        @Schema(description = "Capacity when complete; null where it is not known 设计产能") @Valid
        FigureInput capacity,

        @Schema(description = "How the project gets its site 供地方式")
        SupplyMode supplyMode,

        @Schema(description = "Remark on the supply 供地说明", maxLength = 500) @Size(max = 500)
        String supplyNote,

        @Schema(description = "Where the lead came from 线索来源")
        LeadSource leadSource,

        @Schema(
                description = "Enterprise that referred the project, by credit code 引荐企业",
                maxLength = 18,
                pattern = "[0-9A-HJ-NPQRTUWXY]{18}")
        @CreditCode
        String referrerCreditCode,

        @Schema(
                description = "Project whose investor referred this one 引荐项目",
                maxLength = 24,
                pattern = "\\d{4}-\\d{6}-\\d{2}-\\d{2}-\\d{6}")
        @ProjectCode
        String referrerProjectCode,

        @Schema(description = "Where it stands; null while no site is assigned 用地引用") @Valid
        SiteReference site,

        @Schema(description = "Low-efficiency parcel that the project renews 所整治低效宗地", maxLength = 64) @BusinessCode
        String redevelopsParcelCode,

        @Schema(description = "New land taken in m², 0 for none; null where it is not known 新增用地（平方米）", minimum = "0")
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        BigDecimal newLandSquareMetres,

        @Schema(description = "Whether it belongs to a strategic emerging industry; absent means no 是否战略性新兴产业")
        Boolean strategicEmerging,

        @Schema(description = "Whether the project is invented for demonstration; absent means no 是否演示数据")
        Boolean synthetic,

        @Schema(description = "Day on which the lead was recorded; null for today, or unknown with a history 线索登记日")
        LocalDate leadOn,

        @Schema(
                description = "Who may see its money: investment in all and by month, planned output 投资与产值的保密级别",
                defaultValue = "INTERNAL")
        Confidentiality confidentiality) {

    public ProjectRegistration {
        nodes = nodes == null ? List.of() : nodes;
        strategicEmerging = strategicEmerging != null && strategicEmerging;
        synthetic = synthetic != null && synthetic;
        confidentiality = confidentiality == null ? Confidentiality.INTERNAL : confidentiality;
        totalInvestmentYuan = withScale(totalInvestmentYuan);
        plannedOutputYuan = withScale(plannedOutputYuan);
        newLandSquareMetres = withScale(newLandSquareMetres);
    }

    /** The scale of the column, so that equal amounts are equal records; too many decimals are left for validation to find. */
    private static BigDecimal withScale(BigDecimal amount) {
        return amount == null || amount.scale() >= 2 ? amount : amount.setScale(2);
    }

    ProjectRegistration withNodes(List<NodeRegistration> others) {
        return new ProjectRegistration(
                name,
                nameEn,
                zone,
                summary,
                investor,
                others,
                totalInvestmentYuan,
                plannedOutputYuan,
                capacity,
                supplyMode,
                supplyNote,
                leadSource,
                referrerCreditCode,
                referrerProjectCode,
                site,
                redevelopsParcelCode,
                newLandSquareMetres,
                strategicEmerging,
                synthetic,
                leadOn,
                confidentiality);
    }
}
