package org.chainpanorama.enterprise.registry;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers to a lookup, in the order of the keys asked for. */
@Schema(name = "EnterpriseLookupView", description = "Answers in the order asked 批量查询结果")
public record LookupView(
        @Schema(description = "One answer a key 逐键结果", maxItems = 1000)
        List<Answer> items,

        @Schema(description = "Keys without an enterprise 未找到的代码", maxItems = 1000)
        List<String> missing) {

    /** One answer. */
    @Schema(name = "EnterpriseLookupAnswer", description = "One answer 单个结果")
    public record Answer(
            @Schema(description = "Credit code asked for 统一社会信用代码", maxLength = 18)
            String creditCode,

            @Schema(description = "The enterprise; null when there is none 企业")
            EnterpriseView enterprise) {}
}
