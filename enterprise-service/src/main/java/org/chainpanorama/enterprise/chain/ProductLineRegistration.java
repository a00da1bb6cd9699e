package org.chainpanorama.enterprise.chain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chainpanorama.chassis.code.NodeCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product line of a chain 产品链, as written; its key stands in the path. */
@Schema(description = "产品线登记 (ProductLine as written)")
public record ProductLineRegistration(
        @Schema(description = "Chinese name 名称") @NotNull @Size(min = 1, max = 200)
        String name,

        @Schema(description = "English name 英文名称") @Size(max = 200)
        String nameEn,

        @Schema(description = "Regional title such as 中国门都; null when it has none 区域称号") @Size(max = 200)
        String regionalTitle,

        @Schema(description = "To be extended and completed 需延伸和完善", defaultValue = "false")
        Boolean toExtend,

        @Schema(description = "Nodes of the chain that make it up 所含环节") @Size(max = 100)
        List<@NotNull @NodeCode String> nodeCodes) {
    /** An absent flag is false. */
    public ProductLineRegistration {
        toExtend = toExtend != null && toExtend;
    }
}
