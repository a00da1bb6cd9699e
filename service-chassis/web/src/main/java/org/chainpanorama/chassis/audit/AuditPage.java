package org.chainpanorama.chassis.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some records in the order of the chain.
 *
 * @param items oldest first; empty when there is nothing yet behind {@code after}
 * @param next position for {@code after=} in the next call; the same as before when there are no items
 */
@Schema(description = "Some records in the order of the chain 按链序排列的审计记录")
public record AuditPage(
        @Schema(description = "Records, oldest first 记录，由旧到新", maxItems = 1000, required = true)
        List<SealedRecord> items,

        @Schema(description = "Position for after= in the next call 下次调用的 after", minimum = "0", required = true)
        long next) {}
