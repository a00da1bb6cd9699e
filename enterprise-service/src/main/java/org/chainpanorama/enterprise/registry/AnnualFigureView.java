package org.chainpanorama.enterprise.registry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of one year as read; null is not known, which is not zero. */
@Schema(description = "Figures of one year 年度数据")
public record AnnualFigureView(
        @Schema(description = "Unified social credit code 统一社会信用代码", maxLength = 18)
        String creditCode,

        @Schema(description = "Year 年度", minimum = "1949", maximum = "2100")
        int year,

        @Schema(description = "Revenue, yuan 营业收入", minimum = "0")
        BigDecimal revenueYuan,

        @Schema(description = "Gross output, yuan 总产值", minimum = "0")
        BigDecimal outputYuan,

        @Schema(description = "Value added, yuan; may be negative 增加值")
        BigDecimal valueAddedYuan,

        @Schema(description = "Taxes paid, yuan; negative after refunds 税收")
        BigDecimal taxYuan,

        @Schema(description = "Spending on research and development, yuan 研发投入", minimum = "0")
        BigDecimal researchYuan,

        @Schema(description = "Employees at the end of the year 从业人数", minimum = "0")
        Integer employees,

        @Schema(description = "Energy used, tonnes of coal equivalent 综合能耗(吨标准煤)", minimum = "0")
        BigDecimal energyTonnesCoal,

        @Schema(description = "Pollutants emitted, tonnes 污染物排放(吨)", minimum = "0")
        BigDecimal emissionsTonnes,

        @Schema(description = "Exports, yuan 出口额", minimum = "0")
        BigDecimal exportYuan,

        @Schema(description = "How far the figures can be relied on 数据状态")
        Coded status,

        @Schema(description = "Where the figures come from 来源", maxLength = 200)
        String source,

        @Schema(description = "Who may see the figures 保密级别")
        Coded confidentiality,

        @Schema(description = "Why it was corrected; null for a first report 更正原因", maxLength = 500)
        String reason,

        @Schema(description = "When it was last recorded, UTC 记录时间")
        Instant recordedAt,

        @Schema(description = "Client that reported it; null where not kept 填报方", maxLength = 200)
        String recordedBy,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 20)
        List<String> withheld,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    /** Name of the change that says that figures were reported or corrected. */
    public static final String REPORTED = "annual-figure.reported";

    private static final List<String> WITHHELD = List.of(
            "revenueYuan",
            "outputYuan",
            "valueAddedYuan",
            "taxYuan",
            "researchYuan",
            "employees",
            "energyTonnesCoal",
            "emissionsTonnes",
            "exportYuan",
            "reason",
            "recordedBy");

    static AnnualFigureView of(AnnualFigure figure) {
        return of(figure, figure.creditCode, figure.figureYear, figure.version);
    }

    static AnnualFigureView of(ReportedFigures figure, String creditCode, int year, long version) {
        return new AnnualFigureView(
                creditCode,
                year,
                figure.revenueYuan,
                figure.outputYuan,
                figure.valueAddedYuan,
                figure.taxYuan,
                figure.researchYuan,
                figure.employees,
                figure.energyTonnesCoal,
                figure.emissionsTonnes,
                figure.exportYuan,
                Coded.of(figure.status),
                figure.source,
                Coded.of(figure.confidentiality),
                figure.reason,
                figure.recordedAt,
                figure.recordedBy,
                List.of(),
                version);
    }

    /** The same without what was reported, for callers who may only know that something was. */
    AnnualFigureView withoutFigures() {
        return new AnnualFigureView(
                creditCode,
                year,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                status,
                source,
                confidentiality,
                null,
                recordedAt,
                null,
                WITHHELD,
                version);
    }
}
