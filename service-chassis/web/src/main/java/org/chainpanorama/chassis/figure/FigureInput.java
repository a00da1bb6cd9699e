package org.chainpanorama.chassis.figure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure as a source states it, on its way in. Absent qualifier means EXACT, status REPORTED, confidentiality INTERNAL. */
@Schema(description = "A figure as a source states it 来源所述数值")
public record FigureInput(
        @Schema(description = "Value in the unit 数值") @NotNull @Digits(integer = 18, fraction = 4)
        BigDecimal value,

        @Schema(description = "Unit, e.g. DAYS, MONTHS, YUAN, GWH_PER_YEAR 单位", maxLength = 32)
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,31}")
        String unit,

        @Schema(description = "How exact the source is 限定") Qualifier qualifier,

        @Schema(description = "The sentence or document it comes from 来源", maxLength = 500) @Size(max = 500)
        String source,

        @Schema(description = "How far it can be relied on 状态")
        FigureStatus status,

        @Schema(description = "Who may see it 保密级别") Confidentiality confidentiality) {

    public FigureInput {
        qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
        status = status == null ? FigureStatus.REPORTED : status;
        confidentiality = confidentiality == null ? Confidentiality.INTERNAL : confidentiality;
    }
}
