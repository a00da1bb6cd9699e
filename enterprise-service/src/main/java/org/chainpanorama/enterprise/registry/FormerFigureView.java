package org.chainpanorama.enterprise.registry;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A corrected value, as read. */
@Schema(description = "What was reported for a year before a correction 更正前数据")
public record FormerFigureView(
        @Schema(description = "The figures as they were 更正前数据")
        AnnualFigureView figure,

        @Schema(description = "When they were replaced, UTC 更正时间")
        Instant replacedAt,

        @Schema(description = "Client that replaced them; null where withheld 更正方", maxLength = 200)
        String replacedBy,

        @Schema(description = "Why they were replaced; null where not said or withheld 更正原因", maxLength = 500)
        String replacementReason) {

    /**
     * The value as a caller sees it.
     *
     * @param seen whether the caller may see the figures; otherwise only that and when there was a correction
     */
    static FormerFigureView of(FormerFigure former, boolean seen) {
        AnnualFigureView figure =
                AnnualFigureView.of(former, former.creditCode, former.figureYear, former.figureVersion);
        return new FormerFigureView(
                seen ? figure : figure.withoutFigures(),
                former.replacedAt,
                seen ? former.replacedBy : null,
                seen ? former.replacementReason : null);
    }
}
