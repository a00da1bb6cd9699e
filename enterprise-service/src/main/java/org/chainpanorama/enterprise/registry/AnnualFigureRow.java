package org.chainpanorama.enterprise.registry;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.chainpanorama.chassis.code.SignedYuan;
import org.chainpanorama.chassis.code.Yuan;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.chassis.store.RowType;
import org.chainpanorama.enterprise.code.RegisteredCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of an import of annual figures. */
@Schema(description = "A row of an import of annual figures 年度数据导入行")
public record AnnualFigureRow(
        @Schema(description = "Unified social credit code 统一社会信用代码") @NotNull @RegisteredCode
        String creditCode,

        @Schema(description = "Year 年度") @NotNull @Min(1949) @Max(2100)
        Integer year,

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

    static final RowType<AnnualFigureRow> TYPE = RowType.of(AnnualFigureRow.class, "creditCode", "year");

    /** The row that brings what is reported; a reason belongs to one correction, so there is none. */
    static AnnualFigureRow of(AnnualFigure figure) {
        return new AnnualFigureRow(
                figure.creditCode,
                figure.figureYear,
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
                null);
    }

    AnnualFigure.Key key() {
        return new AnnualFigure.Key(creditCode, year);
    }

    AnnualFigureRegistration registration() {
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
                reason);
    }
}
