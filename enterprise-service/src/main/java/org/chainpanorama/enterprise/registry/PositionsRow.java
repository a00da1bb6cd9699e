package org.chainpanorama.enterprise.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chainpanorama.chassis.store.RowType;
import org.chainpanorama.enterprise.code.RegisteredCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of an import of positions: all those of one enterprise. */
@Schema(description = "A row of an import of positions 链上位置导入行")
public record PositionsRow(
        @Schema(description = "Unified social credit code 统一社会信用代码") @NotNull @RegisteredCode
        String creditCode,

        @Schema(description = "All its positions, past ones included 全部链上位置") @NotNull @Size(max = 100)
        List<@NotNull @Valid PositionRegistration> positions) {

    static final RowType<PositionsRow> TYPE = RowType.of(PositionsRow.class, "creditCode");

    /** The row that brings where an enterprise stands. */
    static PositionsRow of(EnterprisePositions standing) {
        return new PositionsRow(standing.creditCode, PositionRegistration.of(standing));
    }
}
