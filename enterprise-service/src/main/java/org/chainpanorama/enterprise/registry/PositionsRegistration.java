package org.chainpanorama.enterprise.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All positions of an enterprise as written. */
@Schema(description = "All positions of an enterprise as written 企业全部链上位置")
public record PositionsRegistration(
        @Schema(description = "Positions, past ones included 链上位置") @NotNull @Size(max = 100)
        List<@NotNull @Valid PositionRegistration> positions) {}
