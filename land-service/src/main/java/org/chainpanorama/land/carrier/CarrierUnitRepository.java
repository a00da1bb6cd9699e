package org.chainpanorama.land.carrier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class CarrierUnitRepository implements PanacheRepositoryBase<CarrierUnit, CarrierUnit.Key> {

    List<CarrierUnit> ofCarrier(String carrierCode) {
        return list("key.carrierCode = ?1 order by key.unitCode", carrierCode);
    }

    /** The unit with its row locked until the transaction ends, so that its leases come one after another; null for none. */
    CarrierUnit lock(CarrierUnit.Key key) {
        return findById(key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Floor under lease on a day by unit; a unit without a lease is left out. */
    Map<String, BigDecimal> leased(String carrierCode, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select l.unitCode, sum(l.areaSquareMetres) from CarrierLease l where l.key.carrierCode = :carrier"
                                + " and l.startsOn <= :day and (l.endsOn is null or l.endsOn >= :day) group by l.unitCode",
                        Object[].class)
                .setParameter("carrier", carrierCode)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (BigDecimal) row[1]));
    }
}
