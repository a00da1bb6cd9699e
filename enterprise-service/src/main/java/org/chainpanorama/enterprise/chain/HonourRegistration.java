package org.chainpanorama.enterprise.chain;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An honour granted to a chain, such as the provincial pilot 试点 and demonstration pilot 示范试点, as written; its key stands in the path. */
@Schema(description = "产业链荣誉登记 (Honour as written)")
public record HonourRegistration(
        @Schema(description = "Who granted it 授予单位") @NotNull @Size(min = 1, max = 200)
        String issuer,

        @Schema(description = "Year granted; null when the source does not say 授予年度") @Min(1949) @Max(2100)
        Integer year,

        @Schema(description = "Level 等级") @NotNull HonourLevel level,

        @Schema(description = "Title as granted 称号") @NotNull @Size(min = 1, max = 300)
        String title) {}
