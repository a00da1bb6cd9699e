package org.chainpanorama.land.hold;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.ParcelCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A site that a project asks to have reserved: a parcel, or a unit of a carrier. */
@Schema(description = "A site that a project asks to have reserved 预留申请")
public record SiteHoldRegistration(
        @Schema(description = "PARCEL or UNIT 预留对象类型", example = "UNIT", required = true) @NotNull
        SiteType siteType,

        @Schema(description = "With PARCEL: the parcel 宗地代码", maxLength = 19, example = "330784001002GB00176")
        @ParcelCode
        String parcelCode,

        @Schema(description = "With UNIT: the carrier 载体代码", maxLength = 32, example = "ELECTRONICS-PARK")
        @BusinessCode
        @Size(max = 32)
        String carrierCode,

        @Schema(description = "With UNIT: its unit 单元代码", maxLength = 32, example = "U16") @BusinessCode @Size(max = 32)
        String unitCode,

        @Schema(
                description = "The project it is for 项目代码",
                maxLength = 64,
                example = "2308-330784-04-01-100021",
                required = true)
        @NotNull
        @BusinessCode
        String projectCode,

        @Schema(
                description = "Until when, UTC; at most 180 days ahead, left out 30 days 预留截止时间",
                example = "2026-12-31T15:59:59Z")
        Instant expiresAt,

        @Schema(description = "Why 原因", maxLength = 500) @Size(min = 1, max = 500)
        String reason) {}
