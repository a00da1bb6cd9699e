package org.chainpanorama.project.figure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.figure.Figure;
import org.chainpanorama.chassis.figure.FigureInput;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.chassis.figure.Qualifier;
import org.chainpanorama.chassis.security.Withheld;

/** A figure as its source states it, in the columns of the row that it belongs to. */
@Embeddable
public class StoredFigure {

    BigDecimal value;
    String unit;

    @Enumerated(EnumType.STRING)
    Qualifier qualifier;

    String source;

    @Enumerated(EnumType.STRING)
    FigureStatus status;

    @Enumerated(EnumType.STRING)
    Confidentiality confidentiality;

    protected StoredFigure() {}

    private StoredFigure(FigureInput input) {
        value = input.value();
        unit = input.unit();
        qualifier = input.qualifier();
        source = input.source();
        status = input.status();
        confidentiality = input.confidentiality();
    }

    /** The figure to keep; null stays null. */
    public static StoredFigure of(FigureInput input) {
        return input == null ? null : new StoredFigure(input);
    }

    /** As it would be sent in again; null stays null. */
    public static FigureInput input(StoredFigure figure) {
        return figure == null
                ? null
                : new FigureInput(
                        plain(figure.value),
                        figure.unit,
                        figure.qualifier,
                        figure.source,
                        figure.status,
                        figure.confidentiality);
    }

    /** As a reader sees it; null stays null, and what the reader may not see is named as that field of the view. */
    public static Figure view(String field, StoredFigure figure, Withheld withheld) {
        return figure == null ? null : withheld.figure(field, figure.confidentiality, Figure.of(input(figure)));
    }

    /** Who may see it; null for no figure. */
    public static Confidentiality confidentiality(StoredFigure figure) {
        return figure == null ? null : figure.confidentiality;
    }

    /** The value in the figure's unit; null for no figure. */
    public static BigDecimal value(StoredFigure figure) {
        return figure == null ? null : figure.value;
    }

    /** The unit; null for no figure. */
    public static String unit(StoredFigure figure) {
        return figure == null ? null : figure.unit;
    }

    /** Without the zeros that the column's scale adds, never in exponent notation. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
