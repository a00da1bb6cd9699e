package org.chainpanorama.land.carrier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.time.BusinessDay;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;

/** The floor of carriers: units 单元 and the leases 租约 in them. */
@ApplicationScoped
public class CarrierFloorService {

    private final CarrierService carriers;
    private final CarrierUnitRepository units;
    private final CarrierLeaseRepository leases;
    private final BusinessDay businessDay;
    private final Preconditions preconditions;
    private final ChangeFeed feed;
    private final Caller caller;

    CarrierFloorService(
            CarrierService carriers,
            CarrierUnitRepository units,
            CarrierLeaseRepository leases,
            BusinessDay businessDay,
            Preconditions preconditions,
            ChangeFeed feed,
            Caller caller) {
        this.caller = caller;
        this.carriers = carriers;
        this.units = units;
        this.leases = leases;
        this.businessDay = businessDay;
        this.preconditions = preconditions;
        this.feed = feed;
    }

    @Transactional
    Items<CarrierUnitView> units(String carrierCode) {
        carriers.require(carrierCode);
        Map<String, BigDecimal> leased = units.leased(carrierCode, businessDay.today());
        return new Items<>(units.ofCarrier(carrierCode).stream()
                .map(unit -> CarrierUnitView.of(unit, leased.getOrDefault(unit.key.unitCode(), FloorUse.NONE.leased())))
                .toList());
    }

    @Transactional
    Written<CarrierUnitView> putUnit(String carrierCode, String unitCode, CarrierUnitChange change) {
        Carrier carrier = carriers.lock(carrierCode);
        CarrierUnit.Key key = new CarrierUnit.Key(carrierCode, unitCode);
        CarrierUnit existing = units.lock(key);
        preconditions.check(existing == null ? null : existing.version);
        CarrierUnit unit = existing == null ? new CarrierUnit(key) : existing;
        unit.change(change, leases.ofUnit(key));
        if (existing == null) units.persist(unit);
        units.flush();
        carrier.requireFits(carriers.floor(carrierCode).units());
        BigDecimal leased =
                units.leased(carrierCode, businessDay.today()).getOrDefault(unitCode, FloorUse.NONE.leased());
        CarrierUnitView view = CarrierUnitView.of(unit, leased);
        feed.record(
                SeenBy.zones(carrier.zone),
                existing == null ? "carrier-unit.registered" : "carrier-unit.changed",
                carrierCode + "/" + unitCode,
                view);
        return new Written<>(view, existing == null);
    }

    @Transactional
    Page<CarrierLeaseView> leases(String carrierCode, CarrierLeaseFilter filter, PageQuery query) {
        carriers.require(carrierCode);
        return leases.page(carrierCode, filter, query).map(lease -> CarrierLeaseView.of(lease, reader()));
    }

    @Transactional
    Written<CarrierLeaseView> putLease(String carrierCode, String leaseCode, CarrierLeaseChange change) {
        carriers.require(carrierCode);
        CarrierUnit unit = lockUnit(carrierCode, change.unitCode(), "/unitCode");
        CarrierLease.Key key = new CarrierLease.Key(carrierCode, leaseCode);
        CarrierLease existing = leases.findById(key);
        preconditions.check(existing == null ? null : existing.version);
        if (existing != null && !existing.unitCode.equals(change.unitCode())) {
            throw refused(
                    "/unitCode", "unit-differs", Text.of("租约不能换单元，请另立租约", "a lease stays in its unit; make a new one"));
        }
        CarrierLease lease = existing == null ? new CarrierLease(key) : existing;
        lease.change(change);
        List<CarrierLease> all = new ArrayList<>(leases.ofUnit(unit.key));
        if (existing == null) all.add(lease);
        unit.requireHolds(all);
        if (existing == null) leases.persist(lease);
        leases.flush();
        feed.record(
                carriers.seenBy(carrierCode),
                existing == null ? "lease.registered" : "lease.changed",
                carrierCode + "/" + leaseCode,
                CarrierLeaseView.of(lease, Reader.PUBLIC));
        return new Written<>(CarrierLeaseView.of(lease, reader()), existing == null);
    }

    /** Who learns of changes to what belongs to the carrier; 404 when there is none. */
    public SeenBy seenBy(String carrierCode) {
        return carriers.seenBy(carrierCode);
    }

    /** Locks a unit until the transaction ends; 422 at that pointer when there is no such unit. */
    public void requireUnit(String carrierCode, String unitCode, String pointer) {
        lockUnit(carrierCode, unitCode, pointer);
    }

    private Reader reader() {
        return Reader.of(caller, ScopeDomain.LAND);
    }

    private CarrierUnit lockUnit(String carrierCode, String unitCode, String pointer) {
        CarrierUnit unit = units.lock(new CarrierUnit.Key(carrierCode, unitCode));
        if (unit == null) {
            throw refused(
                    pointer,
                    "unknown-unit",
                    Text.of("载体 %s 没有单元 %s", "carrier %s has no unit %s").with(carrierCode, unitCode));
        }
        return unit;
    }

    private static Problem refused(String pointer, String code, Text message) {
        return Problem.of(ProblemType.RULE_VIOLATED, message).with(InputError.body(pointer, code, message));
    }
}
