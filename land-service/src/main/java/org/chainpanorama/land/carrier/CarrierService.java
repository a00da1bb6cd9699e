package org.chainpanorama.land.carrier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.catalogue.NodeChecks;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.time.BusinessDay;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;
import org.chainpanorama.land.block.BlockService;
import org.chainpanorama.land.geometry.Boundary;

/** The register of carriers 载体. */
@ApplicationScoped
public class CarrierService {

    private final CarrierRepository carriers;
    private final BlockService blocks;
    private final NodeChecks nodes;
    private final BusinessDay businessDay;
    private final Preconditions preconditions;
    private final ChangeFeed feed;

    CarrierService(
            CarrierRepository carriers,
            BlockService blocks,
            NodeChecks nodes,
            BusinessDay businessDay,
            Preconditions preconditions,
            ChangeFeed feed) {
        this.carriers = carriers;
        this.blocks = blocks;
        this.nodes = nodes;
        this.businessDay = businessDay;
        this.preconditions = preconditions;
        this.feed = feed;
    }

    @Transactional
    public Page<CarrierView> list(CarrierFilter filter, PageQuery query) {
        Page<Carrier> page = carriers.page(filter, query);
        Map<String, FloorUse> floor = carriers.floorUse(
                page.items().stream().map(carrier -> carrier.carrierCode).toList(), businessDay.today());
        return page.map(carrier -> CarrierView.of(carrier, floor.getOrDefault(carrier.carrierCode, FloorUse.NONE)));
    }

    @Transactional
    public CarrierView get(String carrierCode) {
        return view(require(carrierCode));
    }

    @Transactional
    Written<CarrierView> put(String carrierCode, CarrierRegistration registration) {
        Carrier existing = carriers.findById(carrierCode, LockModeType.PESSIMISTIC_WRITE);
        preconditions.check(existing == null ? null : existing.version);
        blocks.requireKnown(registration.blockCode());
        Carrier carrier = existing == null ? new Carrier(carrierCode) : existing;
        String zoneBefore = carrier.zone;
        carrier.register(
                registration,
                nodes.require("/chainNodes", registration.chainNodes()),
                Boundary.of(registration.geometry()),
                floor(carrierCode).units());
        if (existing == null) carriers.persist(carrier);
        carriers.flush();
        CarrierView view = view(carrier);
        if (existing != null && !zoneBefore.equals(carrier.zone)) {
            // For the zone it leaves it is gone.
            feed.record(SeenBy.zones(zoneBefore), "carrier.left-zone", carrierCode, null);
        }
        feed.record(
                SeenBy.zones(carrier.zone),
                existing == null ? "carrier.registered" : "carrier.changed",
                carrierCode,
                view);
        return new Written<>(view, existing == null);
    }

    /** Who learns of changes to what belongs to the carrier; 404 when there is none. */
    SeenBy seenBy(String carrierCode) {
        return SeenBy.zones(require(carrierCode).zone);
    }

    Carrier require(String carrierCode) {
        return known(carriers.findById(carrierCode), carrierCode);
    }

    /** The carrier with its row locked, so that its units change one after another. */
    Carrier lock(String carrierCode) {
        return known(carriers.findById(carrierCode, LockModeType.PESSIMISTIC_WRITE), carrierCode);
    }

    FloorUse floor(String carrierCode) {
        return carriers.floorUse(List.of(carrierCode), businessDay.today()).getOrDefault(carrierCode, FloorUse.NONE);
    }

    private CarrierView view(Carrier carrier) {
        return CarrierView.of(carrier, floor(carrier.carrierCode));
    }

    private static Carrier known(Carrier carrier, String carrierCode) {
        if (carrier == null)
            throw Problem.notFound(Text.of("载体 %s", "carrier %s").with(carrierCode));
        return carrier;
    }
}
