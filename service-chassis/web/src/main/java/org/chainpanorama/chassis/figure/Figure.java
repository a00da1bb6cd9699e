package org.chainpanorama.chassis.figure;

import java.math.BigDecimal;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure as a source states it, on its way out. */
@Schema(description = "A figure as a source states it 来源所述数值")
public record Figure(
        @Schema(description = "Value in the unit 数值") BigDecimal value,

        @Schema(description = "Unit, e.g. DAYS, MONTHS, YUAN 单位", maxLength = 32)
        String unit,

        @Schema(description = "How exact the source is 限定") Coded qualifier,

        @Schema(description = "The sentence or document it comes from; null where unknown 来源", maxLength = 500)
        String source,

        @Schema(description = "How far it can be relied on 状态")
        Coded status,

        @Schema(description = "Who may see it 保密级别") Coded confidentiality) {

    /** The figure as callers see it; null stays null. */
    public static Figure of(FigureInput input) {
        return input == null
                ? null
                : new Figure(
                        input.value(),
                        input.unit(),
                        Coded.of(input.qualifier()),
                        input.source(),
                        Coded.of(input.status()),
                        Coded.of(input.confidentiality()));
    }
}
