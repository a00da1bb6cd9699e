package org.chainpanorama.enterprise.registry;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enterprise whose revenue first reached a band. */
@Schema(description = "An enterprise that first reached revenue bands 首次达到营收档的企业")
public record FirstInBandView(
        @Schema(description = "Unified social credit code 统一社会信用代码", maxLength = 18)
        String creditCode,

        @Schema(description = "Registered name 企业名称", maxLength = 200)
        String name,

        @Schema(description = "Year 年度", minimum = "1949", maximum = "2100")
        int year,

        @Schema(
                description =
                        "Last earlier year whose revenue is known; null when none is, so that it may have been there"
                                + " before 此前最近已知年度",
                minimum = "1949",
                maximum = "2100")
        Integer earlierYear,

        @Schema(description = "Bands it first reached, lowest first 首次达到的档", maxItems = 20)
        List<Band> bands) {

    /** A band first reached. */
    @Schema(name = "FirstInBandBand", description = "A band first reached 首次达到的档")
    public record Band(
            @Schema(description = "Band 档", maxLength = 16) String code,

            @Schema(description = "Lower bound, yuan, included 下限(含)", minimum = "0")
            BigDecimal fromYuan,

            @Schema(
                    description =
                            "Nobody of the asked chain and zone had reached it in earlier years; null when no revenue of"
                                    + " earlier years is known there 填补空白")
            Boolean fillsGap) {}
}
