package org.chainpanorama.enterprise.registry;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.chainpanorama.chassis.code.SignedYuan;
import org.chainpanorama.chassis.code.Yuan;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of one year as written; null is not known, which is not zero. */
@Schema(description = "Figures of one year as written 年度数据")
public record AnnualFigureRegistration(
        @Schema(description = "Revenue, yuan 营业收入") @Yuan BigDecimal revenueYuan,

        @Schema(description = "Gross output, yuan 总产值") @Yuan
        BigDecimal outputYuan,

        @Schema(description = "Value added, yuan; may be negative 增加值") @SignedYuan
        BigDecimal valueAddedYuan,

        @Schema(description = "Taxes paid, yuan; negative after refunds 税收") @SignedYuan
        BigDecimal taxYuan,

        @Schema(description = "Spending on research and development, yuan 研发投入") @Yuan
        BigDecimal researchYuan,

        @Schema(description = "Employees at the end of the year 从业人数") @Min(0) @Max(10_000_000)
        Integer employees,

        @Schema(description = "Energy used, tonnes of coal equivalent 综合能耗(吨标准煤)")
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        BigDecimal energyTonnesCoal,

        @Schema(description = "Pollutants emitted, tonnes 污染物排放(吨)")
        @DecimalMin("0")
        @Digits(integer = 10, fraction = 4)
        BigDecimal emissionsTonnes,

        @Schema(description = "Exports, yuan 出口额") @Yuan BigDecimal exportYuan,

        @Schema(description = "How far the figures can be relied on 数据状态", defaultValue = "REPORTED")
        FigureStatus status,

        @Schema(description = "Where the figures come from 来源") @Size(max = 200)
        String source,

        @Schema(description = "Who may see the figures 保密级别", defaultValue = "INTERNAL")
        Confidentiality confidentiality,

        @Schema(description = "Why they are corrected; kept with the former value 更正原因") @Size(max = 500)
        String reason) {

    /** Equal amounts are written equally; too fine ones are left for validation to name. Absent status is REPORTED, confidentiality INTERNAL. */
    public AnnualFigureRegistration {
        revenueYuan = revenueYuan == null || revenueYuan.scale() > 2 ? revenueYuan : revenueYuan.setScale(2);
        outputYuan = outputYuan == null || outputYuan.scale() > 2 ? outputYuan : outputYuan.setScale(2);
        valueAddedYuan =
                valueAddedYuan == null || valueAddedYuan.scale() > 2 ? valueAddedYuan : valueAddedYuan.setScale(2);
        taxYuan = taxYuan == null || taxYuan.scale() > 2 ? taxYuan : taxYuan.setScale(2);
        researchYuan = researchYuan == null || researchYuan.scale() > 2 ? researchYuan : researchYuan.setScale(2);
        energyTonnesCoal = energyTonnesCoal == null || energyTonnesCoal.scale() > 2
                ? energyTonnesCoal
                : energyTonnesCoal.setScale(2);
        emissionsTonnes =
                emissionsTonnes == null || emissionsTonnes.scale() > 4 ? emissionsTonnes : emissionsTonnes.setScale(4);
        exportYuan = exportYuan == null || exportYuan.scale() > 2 ? exportYuan : exportYuan.setScale(2);
        status = status == null ? FigureStatus.REPORTED : status;
        confidentiality = confidentiality == null ? Confidentiality.INTERNAL : confidentiality;
    }

    /** The same for this reason. */
    AnnualFigureRegistration because(String why) {
        return new AnnualFigureRegistration(
                revenueYuan,
                outputYuan,
                valueAddedYuan,
                taxYuan,
                researchYuan,
                employees,
                energyTonnesCoal,
                emissionsTonnes,
                exportYuan,
                status,
                source,
                confidentiality,
                why);
    }

    /** Whether it says the same as what is reported already, whatever the reason for saying it. */
    boolean repeats(ReportedFigures figures) {
        return equals(of(figures, reason));
    }

    static AnnualFigureRegistration of(ReportedFigures figure, String reason) {
        return new AnnualFigureRegistration(
                figure.revenueYuan,
                figure.outputYuan,
                figure.valueAddedYuan,
                figure.taxYuan,
                figure.researchYuan,
                figure.employees,
                figure.energyTonnesCoal,
                figure.emissionsTonnes,
                figure.exportYuan,
                figure.status,
                figure.source,
                figure.confidentiality,
                reason);
    }
}
