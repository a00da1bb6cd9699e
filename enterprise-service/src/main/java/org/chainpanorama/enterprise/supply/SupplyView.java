package org.chainpanorama.enterprise.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supply relation as read. */
@Schema(description = "A supply relation 供应关系")
public record SupplyView(
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

        @Schema(description = "Node that the customer buys it for; null when not known 需求环节", maxLength = 16)
        String customerNodeCode,

        @Schema(description = "Yuan a year; null when withheld 年供应额", minimum = "0")
        BigDecimal annualAmountYuan,

        @Schema(description = "First day 起始日期") LocalDate validFrom,

        @Schema(description = "Last day, included; null while it lasts 截止日期")
        LocalDate validTo,

        @Schema(description = "Where it is known from 依据", maxLength = 500)
        String evidence,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 10)
        List<String> withheld,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    /**
     * The relation as a caller sees it.
     *
     * @param seesAmounts whether the caller may know how much; a trading partner's turnover is internal
     */
    static SupplyView of(SupplyRelation relation, boolean seesAmounts) {
        return new SupplyView(
                relation.relationId,
                relation.supplierCode,
                relation.customerCode,
                relation.chainCode,
                relation.nodeCode,
                relation.customerNodeCode,
                seesAmounts ? relation.annualAmountYuan : null,
                relation.validFrom,
                relation.validTo,
                relation.evidence,
                seesAmounts ? List.of() : List.of("annualAmountYuan"),
                relation.version);
    }
}
