package org.chainpanorama.chassis.store;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some changes in their total order.
 *
 * @param items oldest first; empty when nothing has happened since that the caller is told of
 * @param next cursor for {@code after=} in the next call; never null; where it is the same as before, there is nothing more
 */
@Schema(description = "Some changes in their total order 按全序排列的变更")
public record ChangePage(
        @Schema(description = "Changes, oldest first 变更，由旧到新", maxItems = 1000)
        List<ChangeEvent> items,

        @Schema(description = "Cursor for after= in the next call 下次调用的 after 游标", maxLength = 100, required = true)
        String next) {}
