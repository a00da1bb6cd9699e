package org.chainpanorama.gateway.panorama;

import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.gateway.owner.SourceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The largest gaps of a chain 产业链缺口, largest first, equal scores by node code. */
@Schema(description = "The largest gaps of a chain 产业链缺口")
public record ChainGaps(
        @Schema(description = "Chain code 产业链代码", maxLength = 16, examples = "WJZZ")
        String chainCode,

        @Schema(description = "Year of the enterprise figures 企业数据年度", minimum = "1978", maximum = "2100")
        int year,

        @Schema(description = "Day of the projects 项目数据日期", examples = "2023-12-31")
        LocalDate asOf,

        @Schema(description = "Whether a part is missing or stale 是否为部分结果")
        boolean partial,

        @Schema(description = "The owners asked 数据来源", maxItems = 3)
        List<SourceView> sources,

        @Schema(description = "The formula of the score 计算公式", maxLength = 500)
        String formula,

        @Schema(
                description =
                        "Version of weights and thresholds; scores of different versions may not be compared 参数版本",
                maxLength = 32,
                examples = "1")
        String settingsVersion,

        @Schema(
                description = "Gaps, largest first; null while enterprises are unknown 缺口",
                maxItems = 1000,
                nullable = true)
        List<GapView> items,

        @Schema(description = "What to keep in mind when reading 提示", maxItems = 200)
        List<Text> warnings) {

    static final String FORMULA =
            "100 × weight × Σ(partWeight × part) ÷ Σ(known partWeight) × (1 − relief × pipeline); parts: 1 − coverage, 1 − localSupply, HHI ÷ 10000, externalDependence";
}
