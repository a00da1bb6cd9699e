package org.chainpanorama.enterprise.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
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

        @Schema(description = "Yuan a year 年供应额", minimum = "0")
        BigDecimal annualAmountYuan,

        @Schema(description = "First day 起始日期") LocalDate validFrom,

        @Schema(description = "Last day, included; null while it lasts 截止日期")
        LocalDate validTo,

        @Schema(description = "Where it is known from 依据", maxLength = 500)
        String evidence,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    static SupplyView of(SupplyRelation relation) {
        return new SupplyView(
                relation.relationId,
                relation.supplierCode,
                relation.customerCode,
                relation.chainCode,
                relation.nodeCode,
                relation.customerNodeCode,
                relation.annualAmountYuan,
                relation.validFrom,
                relation.validTo,
                relation.evidence,
                relation.version);
    }
}
