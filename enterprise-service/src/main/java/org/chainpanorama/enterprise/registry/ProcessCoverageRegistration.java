package org.chainpanorama.enterprise.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Process coverage as written. */
@Schema(description = "Process stages an enterprise covers, as written 环节覆盖登记")
public record ProcessCoverageRegistration(
        @Schema(description = "Design 设计") @NotNull Boolean design,
        @Schema(description = "Manufacturing 制造") @NotNull Boolean manufacturing,
        @Schema(description = "Procurement 采购") @NotNull Boolean procurement,
        @Schema(description = "Sales 销售") @NotNull Boolean sales,

        @Schema(description = "After-sales service 售后") @NotNull
        Boolean afterSales,

        @Schema(description = "Day observed; null when not known 核实日期")
        LocalDate observedOn,

        @Schema(description = "Where it comes from 来源") @Size(max = 200)
        String source) {}
