package org.chainpanorama.land.parcel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.land.geometry.SquareMetre;
import org.chainpanorama.land.zone.LandRows;
import org.hibernate.annotations.Filter;

/** The floor area seen on a parcel on a day. The plot ratio 容积率 is counted floor ÷ land; what is counted may exceed what is there. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = LandRows.BY_PARCEL)
class PlotRatioObservation {

    private static final BigDecimal HIGHEST = BigDecimal.TEN;

    /** A parcel has one observation a day. */
    @Embeddable
    record Key(String parcelCode, LocalDate observedOn) {}

    @EmbeddedId
    Key key;

    @Version
    long version;

    BigDecimal landSquareMetres;
    BigDecimal countedFloorSquareMetres;
    BigDecimal physicalFloorSquareMetres;
    String source;

    @Enumerated(EnumType.STRING)
    FigureStatus dataStatus;

    protected PlotRatioObservation() {}

    PlotRatioObservation(Key key) {
        this.key = key;
    }

    void record(PlotRatioChange change, BigDecimal land) {
        BigDecimal ratio = SquareMetre.plotRatio(change.countedFloorSquareMetres(), land);
        if (ratio.compareTo(HIGHEST) > 0) {
            Text message =
                    Text.of("容积率 %s 超过 10", "a plot ratio of %s is above 10").with(ratio);
            throw Problem.of(ProblemType.RULE_VIOLATED, message)
                    .with(InputError.body("/countedFloorSquareMetres", "plot-ratio", message));
        }
        landSquareMetres = land;
        countedFloorSquareMetres = SquareMetre.of(change.countedFloorSquareMetres());
        physicalFloorSquareMetres = SquareMetre.of(change.physicalFloorSquareMetres());
        source = change.source();
        dataStatus = change.dataStatus() == null ? FigureStatus.REPORTED : change.dataStatus();
    }

    BigDecimal ratio() {
        return SquareMetre.plotRatio(countedFloorSquareMetres, landSquareMetres);
    }
}
