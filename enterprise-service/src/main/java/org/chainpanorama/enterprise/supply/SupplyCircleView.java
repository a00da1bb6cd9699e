package org.chainpanorama.enterprise.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.enterprise.registry.EnterpriseView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The trading partners round an enterprise, ring by ring; each enterprise stands in the nearest ring that reaches it. */
@Schema(description = "Trading partners round an enterprise, ring by ring 供应圈")
public record SupplyCircleView(
        @Schema(description = "The enterprise in the middle 中心企业")
        Member centre,

        @Schema(description = "Day on which the relations are valid 有效日期")
        LocalDate asOf,

        @Schema(description = "Rings, the nearest first; as many as there are 各层", maxItems = 3)
        List<Ring> rings,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 1)
        List<String> withheld) {

    /** An enterprise of the circle. */
    @Schema(description = "An enterprise of the circle 圈内企业")
    public record Member(
            @Schema(description = "Unified social credit code 统一社会信用代码", maxLength = 18)
            String creditCode,

            @Schema(description = "Its name 企业名称", maxLength = 200)
            String name,

            @Schema(description = "Its zone; null outside every zone 所在开发区", maxLength = 32)
            String zoneCode,

            @Schema(description = "Its division; null when not known 行政区划", maxLength = 6)
            String divisionCode) {

        static Member of(EnterpriseView enterprise) {
            return new Member(
                    enterprise.creditCode(), enterprise.name(), enterprise.zoneCode(), enterprise.divisionCode());
        }
    }

    /** A relation that leads to a ring. */
    @Schema(description = "A relation that leads to a ring 供应关系")
    public record Edge(
            @Schema(description = "Id of the relation 关系标识", maxLength = 64)
            String id,

            @Schema(description = "Supplier's credit code 供应商", maxLength = 18)
            String supplierCode,

            @Schema(description = "Customer's credit code 采购方", maxLength = 18)
            String customerCode,

            @Schema(description = "Chain code 产业链代码", maxLength = 16)
            String chainCode,

            @Schema(description = "Node that makes what is supplied 供应环节", maxLength = 16)
            String nodeCode,

            @Schema(description = "Yuan a year; null where withheld 年供应额", minimum = "0")
            BigDecimal annualAmountYuan) {

        Edge withoutAmount() {
            return new Edge(id, supplierCode, customerCode, chainCode, nodeCode, null);
        }
    }

    /** Those as many hops away. */
    @Schema(description = "Enterprises as many hops away 一层")
    public record Ring(
            @Schema(description = "Hops from the enterprise 层", minimum = "1", maximum = "3")
            int depth,

            @Schema(description = "Enterprises shown 显示企业数", minimum = "0", maximum = "200")
            int shown,

            @Schema(description = "Whether there are more 是否截断")
            boolean truncated,

            @Schema(description = "At least so many more 至少未显示企业数", minimum = "0")
            int notShownAtLeast,

            @Schema(description = "Enterprises, the largest relation first 企业", maxItems = 200)
            List<Member> enterprises,

            @Schema(description = "Relations from the ring before, the largest first 关系", maxItems = 80000)
            List<Edge> edges) {}
}
