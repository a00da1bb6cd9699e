package org.chainpanorama.land.ogc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.security.ZoneScope;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.land.block.BlockFilter;
import org.chainpanorama.land.block.BlockService;
import org.chainpanorama.land.block.BlockView;
import org.chainpanorama.land.carrier.CarrierFilter;
import org.chainpanorama.land.carrier.CarrierService;
import org.chainpanorama.land.carrier.CarrierView;
import org.chainpanorama.land.geometry.BoundingBox;
import org.chainpanorama.land.parcel.ParcelFilter;
import org.chainpanorama.land.parcel.ParcelService;
import org.chainpanorama.land.parcel.ParcelView;

/** Parcels, blocks and carriers as features. */
@ApplicationScoped
class FeatureService {

    private final ParcelService parcels;
    private final BlockService blocks;
    private final CarrierService carriers;
    private final ExtentRepository extents;
    private final ZoneScope zones;

    FeatureService(
            ParcelService parcels,
            BlockService blocks,
            CarrierService carriers,
            ExtentRepository extents,
            ZoneScope zones) {
        this.zones = zones;
        this.parcels = parcels;
        this.blocks = blocks;
        this.carriers = carriers;
        this.extents = extents;
    }

    Layer layer(String id) {
        return Layer.of(id)
                .orElseThrow(() ->
                        Problem.notFound(Text.of("要素集 %s", "collection %s").with(id)));
    }

    @Transactional
    Optional<BoundingBox> extent(Layer layer) {
        return extents.of(layer, zones.bound());
    }

    /** A page of features; with a box only those whose own box touches it. */
    Page<FeatureView> features(Layer layer, BoundingBox box, PageQuery query, Crs crs) {
        String bbox = box == null ? null : box.text();
        return switch (layer) {
            case PARCELS -> {
                ParcelFilter filter = new ParcelFilter();
                filter.bbox = bbox;
                yield parcels.list(filter, query).map(parcel -> feature(parcel, crs));
            }
            case BLOCKS -> {
                BlockFilter filter = new BlockFilter();
                filter.bbox = bbox;
                yield blocks.list(filter, query).map(block -> feature(block, crs));
            }
            case CARRIERS -> {
                CarrierFilter filter = new CarrierFilter();
                filter.bbox = bbox;
                yield carriers.list(filter, query).map(carrier -> feature(carrier, crs));
            }
        };
    }

    FeatureView feature(Layer layer, String id, Crs crs) {
        return switch (layer) {
            case PARCELS -> feature(parcels.get(id), crs);
            case BLOCKS -> feature(blocks.get(id), crs);
            case CARRIERS -> feature(carriers.get(id), crs);
        };
    }

    private static FeatureView feature(ParcelView parcel, Crs crs) {
        return FeatureView.of(parcel.parcelCode(), parcel.geometry(), parcel, crs);
    }

    private static FeatureView feature(BlockView block, Crs crs) {
        return FeatureView.of(block.blockCode(), block.geometry(), block, crs);
    }

    private static FeatureView feature(CarrierView carrier, Crs crs) {
        return FeatureView.of(carrier.carrierCode(), carrier.geometry(), carrier, crs);
    }
}
