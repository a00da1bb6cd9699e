package org.chainpanorama.enterprise.chain;

import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An honour granted to a chain, such as the provincial pilot 试点 and demonstration pilot 示范试点, as read. */
@Schema(description = "产业链荣誉")
public record HonourView(
        @Schema(description = "Code of the honour 荣誉代码", maxLength = 64)
        String code,

        @Schema(description = "Who granted it 授予单位", maxLength = 200)
        String issuer,

        @Schema(
                description = "Year granted; null when the source does not say 授予年度",
                minimum = "1900",
                maximum = "2100")
        Integer year,

        @Schema(description = "Level 等级") Coded level,

        @Schema(description = "Title as granted 称号", maxLength = 300)
        String title,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    static HonourView of(Honour part) {
        return new HonourView(
                part.honourCode, part.issuer, part.honourYear, Coded.of(part.honourLevel), part.title, part.version);
    }
}
