package org.chainpanorama.enterprise.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an enterprise stands on chains, as read. */
@Schema(description = "All positions of an enterprise 企业全部链上位置")
public record PositionsView(
        @Schema(description = "Unified social credit code 统一社会信用代码", maxLength = 18)
        String creditCode,

        @Schema(description = "Positions as registered 链上位置", maxItems = 100)
        List<PositionView> positions,

        @Schema(description = "Version; 0 when none were ever written 版本", minimum = "0")
        long version)
        implements Versioned {

    /** One position, as read. */
    @Schema(description = "A position on a chain 链上位置")
    public record PositionView(
            @Schema(description = "Chain code 产业链代码", maxLength = 16)
            String chainCode,

            @Schema(description = "Node code 环节代码", maxLength = 16)
            String nodeCode,

            @Schema(description = "Main node 主环节") boolean primary,

            @Schema(description = "Part of the revenue, 0 to 1 营收占比", minimum = "0", maximum = "1")
            BigDecimal revenueShare,

            @Schema(description = "First day 起始日期") LocalDate validFrom,

            @Schema(description = "Last day, included; null while it lasts 截止日期")
            LocalDate validTo,

            @Schema(description = "Products 产品", maxLength = 500)
            String products) {}

    static PositionsView of(EnterprisePositions all) {
        List<PositionView> views = all.positions.stream()
                .map(position -> new PositionView(
                        position.chainCode(),
                        position.nodeCode(),
                        position.primaryNode(),
                        position.revenueShare(),
                        position.validFrom(),
                        position.validTo(),
                        position.products()))
                .toList();
        return new PositionsView(all.creditCode, views, all.version);
    }
}
