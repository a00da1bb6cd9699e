package org.chainpanorama.enterprise.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.code.NodeCode;
import org.chainpanorama.chassis.code.Ratio;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A position as written. */
@Schema(description = "A position on a chain as written 链上位置登记")
public record PositionRegistration(
        @Schema(description = "Chain code 产业链代码") @NotNull @ChainCode
        String chainCode,

        @Schema(description = "Node code 环节代码") @NotNull @NodeCode
        String nodeCode,

        @Schema(description = "The enterprise's main node; at most one at any time 主环节", defaultValue = "false")
        @JsonProperty("primary")
        Boolean primary,

        @Schema(description = "Part of the revenue that belongs to the node, 0 to 1; all together at most 1 营收占比")
        @NotNull
        @Ratio
        BigDecimal revenueShare,

        @Schema(description = "First day 起始日期") @NotNull LocalDate validFrom,

        @Schema(description = "Last day, included; null while it lasts 截止日期")
        LocalDate validTo,

        @Schema(description = "Products made there 产品") @Size(max = 500)
        String products) {

    /** An absent flag is false; equal shares are written equally, too fine ones are left for validation to name. */
    public PositionRegistration {
        primary = primary != null && primary;
        revenueShare = revenueShare == null || revenueShare.scale() > 4 ? revenueShare : revenueShare.setScale(4);
    }

    /** All positions of an enterprise as they would be written. */
    static List<PositionRegistration> of(EnterprisePositions standing) {
        return standing.positions.stream()
                .map(position -> new PositionRegistration(
                        position.chainCode(),
                        position.nodeCode(),
                        position.primaryNode(),
                        position.revenueShare(),
                        position.validFrom(),
                        position.validTo(),
                        position.products()))
                .toList();
    }

    String address() {
        return chainCode + "/" + nodeCode;
    }

    ChainPosition position() {
        return new ChainPosition(chainCode, nodeCode, primary, revenueShare, validFrom, validTo, products);
    }
}
