package org.chainpanorama.local.demo;

import java.util.List;
import java.util.stream.Stream;

/** All demo data: land after enterprises, and projects last, because they refer to both. */
public final class DemoData {

    private DemoData() {}

    static List<DemoSource> sources() {
        return List.of(new EnterpriseDemo(), new LandDemo(), new ProjectDemo());
    }

    /** Every request that fills an empty zone, in order. */
    public static Stream<DemoRequest> requests() {
        return sources().stream().flatMap(DemoSource::requests);
    }
}
