package org.chainpanorama.enterprise.supply;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.code.NodeCode;
import org.chainpanorama.chassis.code.Yuan;
import org.chainpanorama.chassis.store.RowType;
import org.chainpanorama.enterprise.code.RegisteredCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of an import of supply relations. */
@Schema(description = "A row of an import of supply relations 供应关系导入行")
public record SupplyRow(
        @Schema(description = "Id of the relation 关系标识") @NotNull @BusinessCode
        String id,

        @Schema(description = "Supplier's credit code 供应商") @NotNull @RegisteredCode
        String supplierCode,

        @Schema(description = "Customer's credit code 采购方") @NotNull @RegisteredCode
        String customerCode,

        @Schema(description = "Chain code 产业链代码") @NotNull @ChainCode
        String chainCode,

        @Schema(description = "Node that makes what is supplied 供应环节") @NotNull @NodeCode
        String nodeCode,

        @Schema(description = "Node that the customer buys it for 需求环节") @NodeCode
        String customerNodeCode,

        @Schema(description = "Yuan a year 年供应额") @NotNull @Yuan
        BigDecimal annualAmountYuan,

        @Schema(description = "First day 起始日期") @NotNull LocalDate validFrom,

        @Schema(description = "Last day, included 截止日期") LocalDate validTo,

        @Schema(description = "Where it is known from 依据") @Size(max = 500)
        String evidence) {

    static final RowType<SupplyRow> TYPE = RowType.of(SupplyRow.class, "id");

    /** The row that brings what is registered. */
    static SupplyRow of(SupplyRelation relation) {
        return new SupplyRow(
                relation.relationId,
                relation.supplierCode,
                relation.customerCode,
                relation.chainCode,
                relation.nodeCode,
                relation.customerNodeCode,
                relation.annualAmountYuan,
                relation.validFrom,
                relation.validTo,
                relation.evidence);
    }

    SupplyRegistration registration() {
        return new SupplyRegistration(
                supplierCode,
                customerCode,
                chainCode,
                nodeCode,
                customerNodeCode,
                annualAmountYuan,
                validFrom,
                validTo,
                evidence);
    }
}
