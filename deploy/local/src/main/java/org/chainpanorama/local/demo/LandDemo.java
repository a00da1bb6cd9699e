package org.chainpanorama.local.demo;

import java.util.stream.Stream;

/** The land owner's demo data: blocks with their tasks, parcels, redevelopments, carriers with units and leases. */
final class LandDemo implements DemoSource {

    @Override
    public String title() {
        return "land 用地";
    }

    @Override
    public Stream<DemoRequest> requests() {
        return Stream.of(LandBlocks.requests(), LandParcels.requests(), LandCarriers.requests())
                .flatMap(requests -> requests);
    }
}
