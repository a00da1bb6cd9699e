package org.chainpanorama.land.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.code.Mu;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The land that serves a chain, in all and node by node. Totals count a parcel or carrier once, however many nodes it serves. */
@Schema(name = "LandChainSummary", description = "The land that serves a chain 产业链用地汇总")
public record ChainSummaryView(
        @Schema(description = "Code of the chain 产业链代码", maxLength = 32)
        String chainCode,

        @Schema(description = "As of this day 统计截止日期") LocalDate asOf,

        @Schema(description = "Time of the newest change in the data, UTC; null before the first 数据时间", nullable = true)
        Instant dataAsOf,

        @Schema(description = "Differs whenever the data has changed 数据版本", maxLength = 100)
        String version,

        @Schema(description = "All of it, each parcel and carrier once 合计")
        Totals totals,

        @Schema(description = "Nodes that have any, by code 各环节", maxItems = 1000)
        List<Node> nodes,

        @Schema(description = "What a reader should know 提示", maxItems = 20)
        List<Text> warnings,

        @Schema(description = "What the caller may not see 未披露字段", maxItems = 20)
        List<String> withheld) {

    /** The land of the whole chain. */
    @Schema(name = "LandChainTotals", description = "The land of a chain 产业链用地合计")
    public record Totals(
            @Schema(description = "Parcels 宗数", minimum = "0")
            long parcelCount,

            @Schema(description = "Their land, m², scale 2 用地面积（平方米）", minimum = "0")
            BigDecimal landSquareMetres,

            @Schema(description = "Their land, mu, scale 4 用地面积（亩）", minimum = "0")
            BigDecimal landMu,

            @Schema(
                    description =
                            "Unit floor of carriers that nobody leases, m², scale 2; null where no carrier has units 空置面积",
                    nullable = true)
            BigDecimal vacantFloorSquareMetres) {}

    /** The land of one node. */
    @Schema(name = "LandChainNode", description = "The land of a chain node 环节用地")
    public record Node(
            @Schema(description = "Code of the node 环节代码", maxLength = 16)
            String code,

            @Schema(description = "Parcels 宗数", minimum = "0")
            long parcelCount,

            @Schema(description = "Their land, m², scale 2 用地面积（平方米）", minimum = "0")
            BigDecimal landSquareMetres,

            @Schema(description = "Their land, mu, scale 4 用地面积（亩）", minimum = "0")
            BigDecimal landMu,

            @Schema(
                    description =
                            "Unit floor of carriers that nobody leases, m², scale 2; null where no carrier has units 空置面积",
                    nullable = true)
            BigDecimal vacantFloorSquareMetres) {

        static Node of(String code, LandAmount amount) {
            return new Node(code, amount.parcels(), amount.land(), Mu.of(amount.land()), amount.vacant());
        }
    }

    static Totals totals(LandAmount amount) {
        return new Totals(amount.parcels(), amount.land(), Mu.of(amount.land()), amount.vacant());
    }
}
