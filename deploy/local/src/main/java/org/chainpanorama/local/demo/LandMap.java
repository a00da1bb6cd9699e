package org.chainpanorama.local.demo;

import static org.chainpanorama.local.demo.ProjectJson.object;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Invented outlines near Yongkang (about 120.0° E, 28.9° N): a grid of rectangles, not the real boundaries of anything. */
final class LandMap {

    private static final BigDecimal WEST = new BigDecimal("119.96000");
    private static final BigDecimal SOUTH = new BigDecimal("28.86000");

    /** A cell of the grid of parcels is 0.002°, about 200 m; a parcel fills 0.0008° of it. */
    private static final int COLUMNS = 20;

    private LandMap() {}

    /** The outline of the n-th parcel. */
    static Map<String, Object> parcel(int index) {
        return rectangle(index % COLUMNS * 200, index / COLUMNS * 200, 80);
    }

    /** The outline of the n-th block, north of all parcels. */
    static Map<String, Object> block(int index) {
        return rectangle(index * 600, 4_000, 450);
    }

    /** A square that begins that many units of 0.00001° east and north of the corner. */
    private static Map<String, Object> rectangle(int east, int north, int side) {
        return object(
                "type",
                "Polygon",
                "coordinates",
                List.of(List.of(
                        position(east, north),
                        position(east + side, north),
                        position(east + side, north + side),
                        position(east, north + side),
                        position(east, north))));
    }

    private static List<BigDecimal> position(int east, int north) {
        return List.of(WEST.add(BigDecimal.valueOf(east, 5)), SOUTH.add(BigDecimal.valueOf(north, 5)));
    }
}
