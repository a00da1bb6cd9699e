package org.chainpanorama.enterprise.chain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A node as it is read; the other owners cache the list and check their node codes against it. */
@Schema(description = "A node of a chain 产业链环节")
public record NodeView(
        @Schema(description = "Node code 环节代码", maxLength = 16)
        String code,

        @Schema(description = "Chinese name 名称", maxLength = 200)
        String name,

        @Schema(description = "English name 英文名称", maxLength = 200)
        String nameEn,

        @Schema(description = "Where on the chain the node lies 环节段")
        Coded segment,

        @Schema(description = "Classes of GB/T 4754-2017 行业代码", maxItems = 10)
        List<String> industryCodes,

        @Schema(description = "False where the classification is a judgement 行业代码是否确定")
        boolean industryCodesCertain,

        @Schema(description = "Typical products 代表产品", maxLength = 500)
        String products,

        @Schema(description = "Key node 关键环节") boolean key,

        @Schema(description = "Emerging industry 新兴产业") boolean emerging,

        @Schema(description = "Weight, 0 to 1 权重", minimum = "0", maximum = "1")
        BigDecimal weight,

        @Schema(description = "Enterprises from which on the node counts as covered 最少企业数", minimum = "0")
        int minEnterprises,

        @Schema(description = "Stage of the smile curve 价值链阶段")
        Coded valueStage,

        @Schema(description = "First day without new positions; null while in use 停用日期")
        LocalDate retiredOn,

        @Schema(description = "Successor 替代环节", maxLength = 16)
        String replacedBy,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    static NodeView of(ChainNode node) {
        return new NodeView(
                node.nodeCode,
                node.name,
                node.nameEn,
                Coded.of(node.segment),
                node.industryCodes,
                node.industryCodesCertain,
                node.products,
                node.keyNode,
                node.emerging,
                node.weight,
                node.minEnterprises,
                Coded.of(node.valueStage),
                node.retiredOn,
                node.replacedBy,
                node.version);
    }
}
