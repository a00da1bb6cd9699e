package org.chainpanorama.local.demo;

import java.util.stream.Stream;

/** The enterprise owner's demo data: enterprises, positions, annual figures, leaders, supply. */
final class EnterpriseDemo implements DemoSource {

    @Override
    public String title() {
        return "enterprises 企业";
    }

    @Override
    public Stream<DemoRequest> requests() {
        return Stream.empty();
    }
}
