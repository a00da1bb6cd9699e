package org.chainpanorama.enterprise.registry;

import java.time.LocalDate;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A designation as read. */
@Schema(description = "A leader of a chain 链主")
public record LeaderDesignationView(
        @Schema(description = "Chain code 产业链代码", maxLength = 16)
        String chainCode,

        @Schema(description = "Unified social credit code 统一社会信用代码", maxLength = 18)
        String creditCode,

        @Schema(description = "Registered name 企业名称", maxLength = 200)
        String name,

        @Schema(description = "First day 起始日期") LocalDate from,

        @Schema(description = "Last day, included; null while it lasts 截止日期")
        LocalDate to,

        @Schema(description = "Document 认定文件", maxLength = 300)
        String document,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    static LeaderDesignationView of(LeaderDesignation designation, String name) {
        return new LeaderDesignationView(
                designation.chainCode,
                designation.creditCode,
                name,
                designation.leaderFrom,
                designation.leaderTo,
                designation.document,
                designation.version);
    }
}
