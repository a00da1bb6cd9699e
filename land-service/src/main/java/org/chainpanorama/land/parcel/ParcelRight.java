package org.chainpanorama.land.parcel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.CreditCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A right registered on a parcel. */
@Embeddable
@Schema(description = "A right registered on a parcel 不动产权利")
public record ParcelRight(
        @Schema(description = "Type of the right 权利类型", example = "STATE_CONSTRUCTION_USE", required = true)
        @NotNull
        @Enumerated(EnumType.STRING)
        RightType type,

        @Schema(description = "Who holds it 权利人", maxLength = 200, required = true) @NotNull @Size(min = 1, max = 200)
        String holderName,

        @Schema(description = "Credit code of the holder; null for a person or where unknown 权利人信用代码", maxLength = 18)
        @CreditCode
        String holderCreditCode,

        @Schema(
                description =
                        "Real-estate unit code, 28 characters: parcel code, then F, L, Q or W and 8 digits 不动产单元代码",
                maxLength = 28)
        @Pattern(regexp = "^[0-9]{12}[GJZ][ABSXCDEFWY][0-9]{5}[FLQW][0-9]{8}$")
        String realEstateUnit,

        @Schema(description = "Number of the certificate 权证号", maxLength = 100) @Size(max = 100)
        String certificate,

        @Schema(description = "First day 起始日期") LocalDate validFrom,

        @Schema(description = "Last day; null where open 终止日期")
        LocalDate validTo) {}
