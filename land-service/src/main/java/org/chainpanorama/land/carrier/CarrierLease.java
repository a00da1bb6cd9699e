package org.chainpanorama.land.carrier;

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

/** A lease 租约 of floor in a unit, both its days included. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = LandRows.BY_CARRIER)
class CarrierLease {

    /** A lease's code is its carrier's own. */
    @Embeddable
    record Key(String carrierCode, String leaseCode) {}

    @EmbeddedId
    Key key;

    @Version
    long version;

    String unitCode;
    String tenantCreditCode;
    String projectCode;
    BigDecimal areaSquareMetres;
    LocalDate startsOn;
    LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    FigureStatus dataStatus;

    protected CarrierLease() {}

    CarrierLease(Key key) {
        this.key = key;
    }

    void change(CarrierLeaseChange change) {
        if (change.endsOn() != null && change.endsOn().isBefore(change.startsOn())) {
            Text message = Text.of("不能早于起始日期", "must not be before the first day");
            throw Problem.of(ProblemType.RULE_VIOLATED, message)
                    .with(InputError.body("/endsOn", "dates-ordered", message));
        }
        unitCode = change.unitCode();
        tenantCreditCode = change.tenantCreditCode();
        projectCode = change.projectCode();
        areaSquareMetres = SquareMetre.of(change.areaSquareMetres());
        startsOn = change.startsOn();
        endsOn = change.endsOn();
        dataStatus = change.dataStatus() == null ? FigureStatus.REPORTED : change.dataStatus();
    }

    boolean lastsOn(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }
}
