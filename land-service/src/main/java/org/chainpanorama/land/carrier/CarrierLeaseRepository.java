package org.chainpanorama.land.carrier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.store.Keyset;
import org.chainpanorama.chassis.store.Where;

@ApplicationScoped
class CarrierLeaseRepository implements PanacheRepositoryBase<CarrierLease, CarrierLease.Key> {

    private static final Keyset<CarrierLease> KEYSET = Keyset.of(CarrierLease.class, "key.leaseCode");

    Page<CarrierLease> page(String carrierCode, CarrierLeaseFilter filter, PageQuery query) {
        Where where = new Where()
                .equal("key.carrierCode", carrierCode)
                .equal("unitCode", filter.unit)
                .equal("tenantCreditCode", filter.tenant)
                .equal("projectCode", filter.project)
                .and("e.startsOn <= :day and (e.endsOn is null or e.endsOn >= :day)", "day", filter.lastsOn);
        return KEYSET.page(getEntityManager(), where, query);
    }

    List<CarrierLease> ofUnit(CarrierUnit.Key unit) {
        return list("key.carrierCode = ?1 and unitCode = ?2", unit.carrierCode(), unit.unitCode());
    }
}
