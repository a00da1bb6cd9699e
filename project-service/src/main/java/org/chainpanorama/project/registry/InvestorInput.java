package org.chainpanorama.project.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.chainpanorama.chassis.code.CreditCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who invests. */
@Schema(description = "Who invests 投资方")
public record InvestorInput(
        @Schema(description = "Name of the investor 投资方名称", minLength = 2, maxLength = 200, required = true)
        @NotNull
        @Size(min = 2, max = 200)
        String name,

        @Schema(
                description = "Unified social credit code; null where it is not known 统一社会信用代码",
                maxLength = 18,
                pattern = "[0-9A-HJ-NPQRTUWXY]{18}")
        @CreditCode
        String creditCode) {}
