package org.chainpanorama.enterprise.chain;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.code.NodeCode;
import org.chainpanorama.chassis.code.Ratio;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A node as its registrar writes it. */
@Schema(description = "A node as written 环节登记")
public record NodeRegistration(
        @Schema(description = "Chinese name 名称") @NotNull @Size(min = 1, max = 200)
        String name,

        @Schema(description = "English name 英文名称") @Size(max = 200)
        String nameEn,

        @Schema(description = "Where on the chain the node lies 环节段") @NotNull
        Segment segment,

        @Schema(description = "Classes of GB/T 4754-2017 国民经济行业分类代码") @Size(max = 10)
        List<@NotNull @Pattern(regexp = "\\d{4}") String> industryCodes,

        @Schema(description = "False where the classification is a judgement 行业代码是否确定", defaultValue = "true")
        Boolean industryCodesCertain,

        @Schema(description = "Typical products 代表产品") @Size(max = 500)
        String products,

        @Schema(description = "Key node 关键环节", defaultValue = "false") @JsonProperty("key")
        Boolean key,

        @Schema(description = "Emerging industry 新兴产业", defaultValue = "false")
        Boolean emerging,

        @Schema(description = "Weight in completeness and gap scores, 0 to 1 权重") @NotNull @Ratio
        BigDecimal weight,

        @Schema(description = "Enterprises from which on the node counts as covered 最少企业数", defaultValue = "1")
        @Min(0)
        @Max(100_000)
        Integer minEnterprises,

        @Schema(description = "Stage of the smile curve 价值链阶段") @NotNull
        ValueStage valueStage,

        @Schema(description = "First day on which the node no longer takes new positions; null while in use 停用日期")
        LocalDate retiredOn,

        @Schema(description = "Node of the same chain that takes its place; only with retiredOn 替代环节") @NodeCode
        String replacedBy) {

    /** Absent flags mean the ordinary case. */
    public NodeRegistration {
        industryCodesCertain = industryCodesCertain == null || industryCodesCertain;
        key = key != null && key;
        emerging = emerging != null && emerging;
        minEnterprises = minEnterprises == null ? 1 : minEnterprises;
    }

    static NodeRegistration of(ChainNode node) {
        return new NodeRegistration(
                node.name,
                node.nameEn,
                node.segment,
                node.industryCodes,
                node.industryCodesCertain,
                node.products,
                node.keyNode,
                node.emerging,
                node.weight,
                node.minEnterprises,
                node.valueStage,
                node.retiredOn,
                node.replacedBy);
    }
}
