package org.chainpanorama.enterprise.chain;

import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chain as it is read. */
@Schema(description = "A chain 产业链")
public record ChainView(
        @Schema(description = "Chain code 产业链代码", maxLength = 16)
        String chainCode,

        @Schema(description = "Chinese name 名称", maxLength = 200)
        String name,

        @Schema(description = "English name 英文名称", maxLength = 200)
        String nameEn,

        @Schema(description = "What the chain mainly does 类别")
        Coded kind,

        @Schema(description = "Version of the node catalogue 目录版本", maxLength = 32)
        String catalogueVersion,

        @Schema(description = "Regional title; null when it has none 区域称号", maxLength = 200)
        String regionalTitle,

        @Schema(description = "Chain chief; null when not named 链长")
        ChainChief chief,

        @Schema(description = "How far the chain has come 状态")
        Coded status,

        @Schema(description = "Version, grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    static ChainView of(IndustryChain chain) {
        ChainChief chief = chain.chiefName == null && chain.chiefOffice == null
                ? null
                : new ChainChief(chain.chiefName, chain.chiefOffice);
        return new ChainView(
                chain.chainCode,
                chain.name,
                chain.nameEn,
                Coded.of(chain.kind),
                chain.catalogueVersion,
                chain.regionalTitle,
                chief,
                Coded.of(chain.status),
                chain.version);
    }
}
