package org.chainpanorama.project.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.chainpanorama.chassis.code.BusinessCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a project stands, by the codes of land-service. */
@Schema(description = "Where a project stands, by the codes of land-service 用地引用")
public record SiteReference(
        @Schema(description = "Parcel or carrier unit 类别", required = true) @NotNull
        SiteKind kind,

        @Schema(description = "Parcel code, or code of the carrier 宗地代码或载体代码", maxLength = 64, required = true)
        @NotNull
        @BusinessCode
        String code,

        @Schema(
                description = "Unit in the carrier; null for a parcel, or where the unit is not known 单元代码",
                maxLength = 64)
        @Size(max = 64)
        @BusinessCode
        String unitCode) {}
