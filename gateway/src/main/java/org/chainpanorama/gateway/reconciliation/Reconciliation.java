package org.chainpanorama.gateway.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chainpanorama.gateway.owner.SourceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every figure of the source against what the owners have stored 数据核对报告. */
@Schema(description = "Every figure of the source against stored data 数据核对报告")
public record Reconciliation(
        @Schema(description = "Day of the data 数据日期", examples = "2023-12-31")
        LocalDate asOf,

        @Schema(description = "When it was computed, UTC; unchanged while its content is 生成时间")
        Instant generatedAt,

        @Schema(description = "Whether an owner did not answer 是否为部分结果")
        boolean partial,

        @Schema(description = "The three owners 数据来源", maxItems = 3)
        List<SourceView> sources,

        @Schema(description = "Claims by verdict 各结论条数") Map<Verdict, Long> counts,

        @Schema(description = "Claims in the order of the source 条目", maxItems = 1000)
        List<ClaimView> items) {

    /** Whether the other report says the same, whenever it was made. */
    boolean saysTheSameAs(Reconciliation other) {
        return asOf.equals(other.asOf) && sources.equals(other.sources) && items.equals(other.items);
    }
}
