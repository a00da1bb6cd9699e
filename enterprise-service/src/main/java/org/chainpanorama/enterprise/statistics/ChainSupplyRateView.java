package org.chainpanorama.enterprise.statistics;

import java.util.List;
import org.chainpanorama.enterprise.rollup.LocalSupplyView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of what the customers of a chain buy comes from near by. */
@Schema(description = "A chain's local supply rates 产业链本地配套率")
public record ChainSupplyRateView(
        @Schema(description = "Chain 产业链", maxLength = 16) String chain,

        @Schema(description = "Year; relations valid on its last day count 年度", minimum = "1949", maximum = "2100")
        int year,

        @Schema(description = "Zone of the customers; null for every zone 开发区", maxLength = 32)
        String zone,

        @Schema(description = "The rate of the chain 产业链本地配套率")
        LocalSupplyView localSupply,

        @Schema(description = "The rates of what each node makes, in chain order 各环节本地配套率", maxItems = 10000)
        List<Node> nodes) {

    /** The rate of one node. */
    @Schema(name = "NodeSupplyRate", description = "The local supply rate of what a node makes 环节本地配套率")
    public record Node(
            @Schema(description = "Node code 环节代码", maxLength = 16)
            String node,

            @Schema(description = "Chinese name 名称", maxLength = 200)
            String name,

            @Schema(description = "The rate 本地配套率") LocalSupplyView localSupply) {}
}
