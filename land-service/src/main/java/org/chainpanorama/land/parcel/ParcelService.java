package org.chainpanorama.land.parcel;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chainpanorama.chassis.catalogue.NodeChecks;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.ZoneScope;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.MergePatch;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;
import org.chainpanorama.land.block.BlockService;
import org.chainpanorama.land.geometry.Boundary;
import org.chainpanorama.land.geometry.SearchArea;

/** The register of parcels 宗地. */
@ApplicationScoped
public class ParcelService {

    private final ParcelRepository parcels;
    private final BlockService blocks;
    private final NodeChecks nodes;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;
    private final ChangeFeed feed;
    private final ZoneScope zones;

    ParcelService(
            ParcelRepository parcels,
            BlockService blocks,
            NodeChecks nodes,
            Preconditions preconditions,
            MergePatch mergePatch,
            ChangeFeed feed,
            ZoneScope zones) {
        this.zones = zones;
        this.parcels = parcels;
        this.blocks = blocks;
        this.nodes = nodes;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
        this.feed = feed;
    }

    @Transactional
    public Page<ParcelView> list(ParcelFilter filter, PageQuery query) {
        return parcels.page(filter, query).map(ParcelView::of);
    }

    /** One page of what lies near the area, without what on closer look does not lie in it: a page may hold fewer than its limit. */
    @Transactional
    Page<ParcelView> search(SearchArea area, PageQuery query) {
        Page<Parcel> near = parcels.near(area, query);
        List<ParcelView> found = near.items().stream()
                .filter(parcel -> area.has(parcel.boundary))
                .map(ParcelView::of)
                .toList();
        return new Page<>(found, near.next(), null, null);
    }

    @Transactional
    public ParcelView get(String parcelCode) {
        return ParcelView.of(require(parcelCode));
    }

    @Transactional
    ParcelLookup.Result lookup(List<String> keys) {
        Map<String, Parcel> known = parcels.byCode(keys);
        return ParcelLookup.Result.of(keys, known);
    }

    @Transactional
    Written<ParcelView> put(String parcelCode, ParcelRegistration registration) {
        if (registration.parcelCode() != null && !registration.parcelCode().equals(parcelCode)) {
            Text message = Text.of("与路径中的宗地代码不同", "is not the parcel code of the path");
            throw Problem.of(ProblemType.RULE_VIOLATED, message)
                    .with(InputError.body("/parcelCode", "path-differs", message));
        }
        Parcel parcel = parcels.findById(parcelCode);
        preconditions.check(parcel == null ? null : parcel.version);
        return new Written<>(ParcelView.of(store(parcelCode, parcel, registration)), parcel == null);
    }

    @Transactional
    ParcelView patch(String parcelCode, JsonNode patch) {
        Parcel parcel = require(parcelCode);
        preconditions.check(parcel.version);
        ParcelRegistration current = ParcelRegistrations.of(parcel);
        ParcelRegistration patched = mergePatch
                .apply(current, patch, ParcelRegistration.class)
                .cleared(patch.has("users"), patch.has("rights"));
        return ParcelView.of(store(parcelCode, parcel, patched));
    }

    /** Registers a parcel, a new one where there is none; inside the caller's transaction. What says nothing new is not told. */
    Parcel store(String parcelCode, Parcel existing, ParcelRegistration registration) {
        zones.requireWritable(registration.zone());
        blocks.requireKnown(registration.blockCode());
        Boundary boundary = Boundary.of(registration.geometry());
        var served = nodes.require("/chainNodes", registration.chainNodes());
        Parcel parcel = existing == null ? new Parcel(parcelCode) : existing;
        if (existing != null) requireAreaMayChange(existing, registration.areaSquareMetres());
        String zoneBefore = parcel.zone;
        long versionBefore = parcel.version;
        parcel.register(registration, served, boundary);
        if (existing == null) parcels.persist(parcel);
        parcels.flush();
        if (existing != null && parcel.version == versionBefore) return parcel;
        if (existing != null && !zoneBefore.equals(parcel.zone)) {
            // For the zone it leaves it is gone.
            feed.record(SeenBy.zones(zoneBefore), "parcel.left-zone", parcelCode, null);
        }
        feed.record(
                SeenBy.zones(parcel.zone),
                existing == null ? "parcel.registered" : "parcel.changed",
                parcelCode,
                ParcelView.of(parcel));
        return parcel;
    }

    /** Who learns of changes to what belongs to the parcel; 404 when there is none. */
    public SeenBy seenBy(String parcelCode) {
        return SeenBy.zones(require(parcelCode).zone);
    }

    /** The parcels' areas in m²; a code without a parcel is left out. */
    public Map<String, BigDecimal> areas(Collection<String> parcelCodes) {
        return parcels.areas(parcelCodes);
    }

    /**
     * Locks a live parcel until the transaction ends and says its area in m².
     *
     * @throws Problem 422 when there is no such parcel, 409 when it was split or merged
     */
    public BigDecimal lockLive(String parcelCode, String pointer) {
        Parcel parcel = parcels.lock(parcelCode);
        if (parcel == null) {
            Text message = Text.of("没有宗地 %s", "there is no parcel %s").with(parcelCode);
            throw Problem.of(ProblemType.RULE_VIOLATED, message)
                    .with(InputError.body(pointer, "unknown-parcel", message));
        }
        parcel.requireLive();
        return parcel.areaSquareMetres;
    }

    Parcel require(String parcelCode) {
        Parcel parcel = parcels.findById(parcelCode);
        if (parcel == null) throw Problem.notFound(Text.of("宗地 %s", "parcel %s").with(parcelCode));
        return parcel;
    }

    /** Children sum to their parent, so the area of a parcel with a lineage is no longer anyone's to set. */
    private void requireAreaMayChange(Parcel parcel, BigDecimal area) {
        boolean same = Objects.equals(area.stripTrailingZeros(), parcel.areaSquareMetres.stripTrailingZeros());
        if (same || !parcels.hasLineage(parcel.parcelCode)) return;
        Text message = Text.of(
                "宗地有分割或合并关系，面积不能单独修改", "a parcel with a lineage keeps its area, or the sum would no longer hold");
        throw Problem.of(ProblemType.RULE_VIOLATED, message)
                .with(InputError.body("/areaSquareMetres", "lineage", message));
    }
}
