package org.chainpanorama.enterprise.chain;

import java.util.List;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product line of a chain 产品链, as read. */
@Schema(description = "产品线")
public record ProductLineView(
        @Schema(description = "Code of the product line 产品线代码", maxLength = 64)
        String code,

        @Schema(description = "Chinese name 名称", maxLength = 200)
        String name,

        @Schema(description = "English name 英文名称", maxLength = 200)
        String nameEn,

        @Schema(description = "Regional title such as 中国门都; null when it has none 区域称号", maxLength = 200)
        String regionalTitle,

        @Schema(description = "To be extended and completed 需延伸和完善")
        boolean toExtend,

        @Schema(description = "Nodes of the chain that make it up 所含环节", maxItems = 100)
        List<String> nodeCodes,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    static ProductLineView of(ProductLine part) {
        return new ProductLineView(
                part.productLineCode,
                part.name,
                part.nameEn,
                part.regionalTitle,
                part.toExtend,
                part.nodeCodes,
                part.version);
    }
}
