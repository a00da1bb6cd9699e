package org.chainpanorama.enterprise.registry;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name of an enterprise, as read. */
@Schema(description = "A name an enterprise bears or bore 企业名称沿革")
public record FormerNameView(
        @Schema(description = "Name 名称", maxLength = 200) String name,

        @Schema(description = "Whether it is the present name 是否现用名")
        boolean current,

        @Schema(description = "Last day it was used; null for the present name 停用日期")
        LocalDate usedUntil,

        @Schema(description = "When the change was recorded, UTC; null for the present name 记录时间")
        Instant recordedAt) {

    static FormerNameView current(Enterprise enterprise) {
        return new FormerNameView(enterprise.name, true, null, null);
    }

    static FormerNameView of(FormerName former) {
        return new FormerNameView(former.name, false, former.usedUntil, former.recordedAt);
    }
}
