package org.chainpanorama.enterprise.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chainpanorama.enterprise.code.RegisteredCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Keys to look up. */
@Schema(name = "EnterpriseLookupRequest", description = "Keys to look up 批量查询")
public record LookupRequest(
        @Schema(description = "Credit codes, 1 to 1,000 统一社会信用代码") @NotNull @Size(min = 1, max = 1000)
        List<@NotNull @RegisteredCode String> creditCodes) {}
