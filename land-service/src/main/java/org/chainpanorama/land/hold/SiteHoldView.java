package org.chainpanorama.land.hold;

import java.time.Instant;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hold on a site as callers see it. */
@Schema(name = "SiteHold", description = "A project's hold on a site 用地预留")
public record SiteHoldView(
        @Schema(description = "Its id 编号", maxLength = 36, example = "7f3c1c1e-2b7a-4c58-9d0e-0f5b5f0f8a11")
        String id,

        @Schema(description = "PARCEL or UNIT 预留对象类型") Coded siteType,

        @Schema(description = "The parcel 宗地代码", maxLength = 19, nullable = true)
        String parcelCode,

        @Schema(description = "The carrier 载体代码", maxLength = 32, nullable = true)
        String carrierCode,

        @Schema(description = "Its unit 单元代码", maxLength = 32, nullable = true)
        String unitCode,

        @Schema(description = "The project it is for 项目代码", maxLength = 64)
        String projectCode,

        @Schema(description = "HELD, CONFIRMED, RELEASED or EXPIRED 预留状态")
        Coded state,

        @Schema(description = "Why 原因", maxLength = 500, nullable = true)
        String reason,

        @Schema(description = "When it was made, UTC 登记时间") Instant createdAt,

        @Schema(description = "Until when, UTC; without meaning once confirmed 预留截止时间")
        Instant expiresAt,

        @Schema(description = "When it was confirmed, released or found expired, UTC 处理时间", nullable = true)
        Instant decidedAt,

        @Schema(description = "Grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    static SiteHoldView of(SiteHold hold, Instant now) {
        return new SiteHoldView(
                hold.id,
                Coded.of(hold.siteType),
                hold.parcelCode,
                hold.carrierCode,
                hold.unitCode,
                hold.projectCode,
                Coded.of(hold.stateAt(now)),
                hold.reason,
                hold.createdAt,
                hold.expiresAt,
                hold.decidedAt,
                hold.version);
    }
}
