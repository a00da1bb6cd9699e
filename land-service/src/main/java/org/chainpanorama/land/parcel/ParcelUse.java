package org.chainpanorama.land.parcel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.CreditCode;
import org.chainpanorama.chassis.code.SquareMetres;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enterprise that uses land on a parcel, and how much of it. */
@Embeddable
@Schema(description = "An enterprise that uses land on a parcel 宗地使用单位")
public record ParcelUse(
        @Schema(description = "Unified social credit code of the user 统一社会信用代码", maxLength = 18, required = true)
        @NotNull
        @CreditCode
        String creditCode,

        @Schema(
                description = "Land in use, m², scale 2 使用面积（平方米）",
                minimum = "0.01",
                maximum = "999999999999.99",
                required = true)
        @NotNull
        @SquareMetres
        BigDecimal usedSquareMetres,

        @Schema(description = "OWNED, LEASED or LENT 用地方式", example = "OWNED", required = true)
        @NotNull
        @Enumerated(EnumType.STRING)
        UseBasis basis,

        @Schema(description = "First day of use 起始日期", example = "2015-06-01", required = true) @NotNull
        LocalDate usedFrom,

        @Schema(description = "Last day of use; null while it lasts 终止日期", nullable = true)
        LocalDate usedTo) {

    /** Equal areas are written equally; too fine ones are left for validation to name. */
    public ParcelUse {
        usedSquareMetres = usedSquareMetres == null || usedSquareMetres.scale() > 2
                ? usedSquareMetres
                : usedSquareMetres.setScale(2);
    }

    boolean overlaps(ParcelUse other) {
        return !startsAfter(other) && !other.startsAfter(this);
    }

    private boolean startsAfter(ParcelUse other) {
        return other.usedTo != null && usedFrom.isAfter(other.usedTo);
    }

    boolean lastsOn(LocalDate day) {
        return !usedFrom.isAfter(day) && (usedTo == null || !usedTo.isBefore(day));
    }
}
