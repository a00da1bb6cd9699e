package org.chainpanorama.land.carrier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.CreditCode;
import org.chainpanorama.chassis.code.SquareMetres;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lease of floor in a unit as it now is. */
@Schema(description = "A lease of floor in a unit as it now is 租约内容")
public record CarrierLeaseChange(
        @Schema(
                description = "The unit; a lease stays in its unit 单元代码",
                maxLength = 32,
                example = "A-101",
                required = true)
        @NotNull
        @BusinessCode
        @Size(max = 32)
        String unitCode,

        @Schema(description = "Credit code of the tenant 承租企业统一社会信用代码", maxLength = 18, required = true)
        @NotNull
        @CreditCode
        String tenantCreditCode,

        @Schema(description = "Investment project that moves in 入驻项目代码", maxLength = 64) @BusinessCode
        String projectCode,

        @Schema(
                description = "Floor leased, m², scale 2 租赁面积（平方米）",
                minimum = "0.01",
                example = "600.00",
                required = true)
        @NotNull
        @SquareMetres
        BigDecimal areaSquareMetres,

        @Schema(description = "First day 起租日期", example = "2023-01-01", required = true) @NotNull
        LocalDate startsOn,

        @Schema(description = "Last day; null where open 到期日期", example = "2027-12-31")
        LocalDate endsOn,

        @Schema(description = "How far the record can be trusted; left out means REPORTED 数据状态")
        FigureStatus dataStatus) {}
