package org.chainpanorama.enterprise.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A designation as written. */
@Schema(description = "A leader designation as written 链主认定")
public record LeaderDesignationRegistration(
        @Schema(description = "First day 起始日期") @NotNull LocalDate from,

        @Schema(description = "Last day, included; null while it lasts 截止日期")
        LocalDate to,

        @Schema(description = "Document of the designation 认定文件") @Size(max = 300)
        String document) {}
