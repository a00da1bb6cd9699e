package org.chainpanorama.enterprise.supply;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.code.NodeCode;
import org.chainpanorama.chassis.code.Yuan;
import org.chainpanorama.enterprise.code.RegisteredCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supply relation as written. Both parties must be registered, a party outside the zone without a zone. */
@Schema(description = "A supply relation as written 供应关系登记")
public record SupplyRegistration(
        @Schema(description = "Supplier's credit code 供应商") @NotNull @RegisteredCode
        String supplierCode,

        @Schema(description = "Customer's credit code, not the supplier's 采购方") @NotNull @RegisteredCode
        String customerCode,

        @Schema(description = "Chain code 产业链代码") @NotNull @ChainCode
        String chainCode,

        @Schema(description = "Node that makes what is supplied 供应环节") @NotNull @NodeCode
        String nodeCode,

        @Schema(description = "Node that the customer buys it for; null when not known 需求环节") @NodeCode
        String customerNodeCode,

        @Schema(description = "Yuan a year 年供应额") @NotNull @Yuan
        BigDecimal annualAmountYuan,

        @Schema(description = "First day 起始日期") @NotNull LocalDate validFrom,

        @Schema(description = "Last day, included; null while it lasts 截止日期")
        LocalDate validTo,

        @Schema(description = "Where it is known from 依据") @Size(max = 500)
        String evidence) {

    /** Equal amounts are written equally; too fine ones are left for validation to name. */
    public SupplyRegistration {
        annualAmountYuan = annualAmountYuan == null || annualAmountYuan.scale() > 2
                ? annualAmountYuan
                : annualAmountYuan.setScale(2);
    }

    /** The same for readers who may not know how much. */
    SupplyRegistration withoutAmount() {
        return new SupplyRegistration(
                supplierCode, customerCode, chainCode, nodeCode, customerNodeCode, null, validFrom, validTo, evidence);
    }

    static SupplyRegistration of(SupplyRelation relation) {
        return new SupplyRegistration(
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

    boolean isBetween(String supplier, String customer) {
        return supplierCode.equals(supplier) && customerCode.equals(customer);
    }
}
