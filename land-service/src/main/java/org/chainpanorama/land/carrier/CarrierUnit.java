package org.chainpanorama.land.carrier;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Collection;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.land.geometry.SquareMetre;
import org.chainpanorama.land.zone.LandRows;
import org.hibernate.annotations.Filter;

/** A unit 单元 of a carrier: floor that is let as a whole or in parts. On no day do its leases take more floor than it has. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = LandRows.BY_CARRIER)
class CarrierUnit {

    /** A unit's code is its carrier's own. */
    @Embeddable
    record Key(String carrierCode, String unitCode) {}

    @EmbeddedId
    Key key;

    @Version
    long version;

    String building;
    Integer storey;
    BigDecimal floorSquareMetres;
    BigDecimal loadKilonewton;
    BigDecimal heightMetres;

    @Enumerated(EnumType.STRING)
    FigureStatus dataStatus;

    protected CarrierUnit() {}

    CarrierUnit(Key key) {
        this.key = key;
    }

    void change(CarrierUnitChange change, Collection<CarrierLease> leases) {
        requireHolds(leases, change.floorSquareMetres());
        building = change.building();
        storey = change.storey();
        floorSquareMetres = SquareMetre.of(change.floorSquareMetres());
        loadKilonewton = change.loadKilonewtonPerSquareMetre();
        heightMetres = change.heightMetres();
        dataStatus = change.dataStatus() == null ? FigureStatus.REPORTED : change.dataStatus();
    }

    /** All leases of this unit, with the one to be written, fit into its floor on every day. */
    void requireHolds(Collection<CarrierLease> leases) {
        requireHolds(leases, floorSquareMetres);
    }

    /** The sum only grows on a day when a lease starts, so those days are all that need a look. */
    private static void requireHolds(Collection<CarrierLease> leases, BigDecimal floor) {
        for (CarrierLease start : leases) {
            BigDecimal let = leases.stream()
                    .filter(lease -> lease.lastsOn(start.startsOn))
                    .map(lease -> lease.areaSquareMetres)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (let.compareTo(floor) > 0) throw exceeded(floor, start);
        }
    }

    /** Without what the others lease: that is not for every writer to know. */
    private static Problem exceeded(BigDecimal floor, CarrierLease start) {
        Text message = Text.of("自 %s 起租赁合计超过单元 %s 平方米", "from %s on the leases take more than the unit's %s m²")
                .with(start.startsOn, floor);
        return Problem.of(ProblemType.CAPACITY_EXCEEDED, message)
                .with(InputError.body("/areaSquareMetres", "exceeds-unit", message));
    }
}
