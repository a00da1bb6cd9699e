package org.chainpanorama.land.geometry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chainpanorama.chassis.code.Mu;
import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** The unit in which somebody stated an area. */
@CodeList(name = "area-unit", zh = "面积单位", en = "Unit of area")
public enum AreaUnit implements Labelled {
    SQUARE_METRE("平方米", "Square metre"),
    MU("亩", "Mu"),
    HECTARE("公顷", "Hectare");

    private final Text label;

    AreaUnit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** That many of this unit as square metres, scale 2, HALF_UP; one mu is 2000/3 m². */
    public BigDecimal toSquareMetres(BigDecimal value) {
        return switch (this) {
            case SQUARE_METRE -> value.setScale(2, RoundingMode.HALF_UP);
            case MU -> Mu.toSquareMetres(value);
            case HECTARE -> value.multiply(BigDecimal.valueOf(10_000)).setScale(2, RoundingMode.HALF_UP);
        };
    }
}
