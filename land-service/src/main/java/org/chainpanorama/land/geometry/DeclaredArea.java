package org.chainpanorama.land.geometry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An area as somebody stated it, kept as it was: 70 mu is 46,666.67 m², and turning that back would no longer say 70.
 *
 * @param value positive, scale 4
 * @param unit the unit it was stated in
 */
@Embeddable
@Schema(description = "An area as it was stated, with its unit 申报面积（保留原值和单位）")
public record DeclaredArea(
        @Schema(
                description = "The stated number, greater than 0, up to 4 decimals 数值",
                minimum = "0",
                maximum = "9999999999",
                example = "70",
                required = true)
        @NotNull
        @Positive
        @DecimalMax("9999999999")
        @Digits(integer = 10, fraction = 4)
        @Column(name = "declared_value")
        BigDecimal value,

        @Schema(description = "SQUARE_METRE 平方米, MU 亩 or HECTARE 公顷", example = "MU", required = true)
        @NotNull
        @Enumerated(EnumType.STRING)
        @Column(name = "declared_unit")
        AreaUnit unit) {

    /** The area in square metres, scale 2. */
    public BigDecimal squareMetres() {
        return unit.toSquareMetres(value);
    }

    /** As it was stated: without the zeros that storage adds. */
    public DeclaredArea plain() {
        BigDecimal stripped = value.stripTrailingZeros();
        return new DeclaredArea(stripped.scale() < 0 ? stripped.setScale(0) : stripped, unit);
    }
}
