package org.chainpanorama.enterprise.registry;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.chainpanorama.chassis.code.Yuan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The thresholds of the tiers as written. */
@Schema(description = "Thresholds of the tiers as written 梯队划分标准登记")
public record TierThresholdsRegistration(
        @Schema(
                description =
                        "Revenue from which on an enterprise is a head goose 头雁, yuan, included; above strongGooseFromYuan")
        @NotNull
        @Yuan
        BigDecimal headGooseFromYuan,

        @Schema(description = "Revenue from which on it is a strong goose 强雁, yuan, included; below it a fledgling 雏雁")
        @NotNull
        @Yuan
        @DecimalMin("0.01")
        BigDecimal strongGooseFromYuan) {}
