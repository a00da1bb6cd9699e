package org.chainpanorama.enterprise.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enterprise as it is read. Everything that follows from figures is null when the figure is not known. */
@Schema(description = "An enterprise 企业")
public record EnterpriseView(
        @Schema(description = "Unified social credit code 统一社会信用代码", maxLength = 18)
        String creditCode,

        @Schema(description = "Registered name 企业名称", maxLength = 200)
        String name,

        @Schema(description = "Zone; null outside every zone 所在开发区", maxLength = 32)
        String zoneCode,

        @Schema(description = "Division of GB/T 2260 行政区划", maxLength = 6)
        String divisionCode,

        @Schema(description = "Class of GB/T 4754-2017 行业小类", maxLength = 4)
        String industryCode,

        @Schema(description = "On the official list of enterprises above scale 规上企业名录")
        boolean aboveScale,

        @Schema(description = "Latest revenue reaches the statutory threshold 营收达到规上标准")
        Boolean qualifiesByRevenue,

        @Schema(description = "Latest revenue minus the threshold, yuan; negative is what is missing 距规上标准差额")
        BigDecimal aboveScaleMarginYuan,

        @Schema(description = "Not on the list, but its latest revenue is near the threshold or over it 升规预警")
        Boolean nearThreshold,

        @Schema(description = "Tier that counts 梯队") Coded tier,

        @Schema(description = "Tier set by the zone; null when the revenue decides 人工认定梯队")
        Coded tierOverride,

        @Schema(description = "Why the tier is set 认定理由", maxLength = 500)
        String tierOverrideReason,

        @Schema(
                description =
                        "Size class of its industry; null where that goes by assets or a measure is not known 企业规模")
        Coded sizeClass,

        @Schema(description = "Status 状态") Coded status,

        @Schema(description = "Day it settled 入驻日期") LocalDate settledOn,

        @Schema(description = "First day it is gone 离开日期") LocalDate leftOn,

        @Schema(description = "Invented for demonstration 虚构数据")
        boolean synthetic,

        @Schema(description = "Policy programmes 政策专项", maxItems = 7)
        List<String> programmes,

        @Schema(description = "Kinds of innovation 创新类型", maxItems = 5)
        List<Coded> innovations,

        @Schema(description = "Sales channels 销售渠道", maxItems = 7)
        List<Coded> channels,

        @Schema(
                description =
                        "Why it is registered although the check digit of its code is wrong; null where it is right"
                                + " 校验码不符而予登记的理由",
                maxLength = 500)
        String checkDigitOverride,

        @Schema(description = "Last year whose revenue is known 最近年度", minimum = "1949", maximum = "2100")
        Integer latestYear,

        @Schema(description = "Revenue of that year, yuan 营业收入", minimum = "0")
        BigDecimal latestRevenueYuan,

        @Schema(description = "Employees at the end of that year 从业人数", minimum = "0")
        Integer latestEmployees,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 10)
        List<String> withheld,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    private static final List<String> FROM_FIGURES = List.of(
            "qualifiesByRevenue",
            "aboveScaleMarginYuan",
            "nearThreshold",
            "sizeClass",
            "latestYear",
            "latestRevenueYuan",
            "latestEmployees");

    /**
     * The enterprise as a caller sees it.
     *
     * @param seesFigures whether the caller may see its latest figures; otherwise what follows from them is null and named in withheld
     */
    static EnterpriseView of(Enterprise enterprise, Thresholds thresholds, boolean seesFigures) {
        BigDecimal revenueYuan = seesFigures ? enterprise.latestRevenueYuan : null;
        Integer employees = seesFigures ? enterprise.latestEmployees : null;
        return new EnterpriseView(
                enterprise.creditCode,
                enterprise.name,
                enterprise.zoneCode,
                enterprise.divisionCode,
                enterprise.industryCode,
                enterprise.aboveScale,
                thresholds.qualifies(revenueYuan),
                thresholds.aboveScaleMargin(revenueYuan),
                thresholds.isNear(enterprise.aboveScale, revenueYuan),
                Coded.of(enterprise.tier),
                Coded.of(enterprise.tierOverride),
                enterprise.tierOverrideReason,
                Coded.of(SizeMeasure.of(enterprise.industryCode)
                        .map(measure -> measure.sizeOf(revenueYuan, employees))
                        .orElse(null)),
                Coded.of(enterprise.status),
                enterprise.settledOn,
                enterprise.leftOn,
                enterprise.synthetic,
                enterprise.programmes,
                enterprise.innovations.stream()
                        .map(InnovationType::valueOf)
                        .map(Coded::of)
                        .toList(),
                enterprise.channels.stream()
                        .map(SalesChannel::valueOf)
                        .map(Coded::of)
                        .toList(),
                enterprise.checkDigitOverride,
                seesFigures ? enterprise.latestYear : null,
                revenueYuan,
                employees,
                seesFigures ? List.of() : FROM_FIGURES,
                enterprise.version);
    }
}
