package org.chainpanorama.enterprise.chain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chain as its registrar writes it. */
@Schema(description = "A chain as written 产业链登记")
public record ChainRegistration(
        @Schema(description = "Chinese name 名称") @NotNull @Size(min = 2, max = 200)
        String name,

        @Schema(description = "English name 英文名称") @Size(max = 200)
        String nameEn,

        @Schema(description = "What the chain mainly does 类别") @NotNull
        ChainKind kind,

        @Schema(description = "Version of the node catalogue, such as 2023.1 目录版本")
        @NotNull
        @Size(max = 32)
        @Pattern(regexp = "[0-9A-Za-z._-]+")
        String catalogueVersion,

        @Schema(description = "Regional title the chain carries; null when it has none 区域称号") @Size(max = 200)
        String regionalTitle,

        @Schema(description = "Chain chief 链长") @Valid ChainChief chief,

        @Schema(description = "How far the chain has come 状态") @NotNull
        ChainStatus status) {}
