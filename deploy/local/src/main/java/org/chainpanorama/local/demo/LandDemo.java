package org.chainpanorama.local.demo;

import java.util.stream.Stream;

/** The land owner's demo data: blocks, parcels, redevelopments, carriers. */
final class LandDemo implements DemoSource {

    @Override
    public String title() {
        return "land 用地";
    }

    @Override
    public Stream<DemoRequest> requests() {
        return Stream.empty();
    }
}
