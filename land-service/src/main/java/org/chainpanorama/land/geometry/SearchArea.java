package org.chainpanorama.land.geometry;

import org.chainpanorama.chassis.store.Where;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

/** An area to look for land in. The database narrows by the box; {@link #has} decides. */
public final class SearchArea {

    private final Polygon polygon;
    private final boolean whollyWithin;

    private SearchArea(Polygon polygon, boolean whollyWithin) {
        this.polygon = polygon;
        this.whollyWithin = whollyWithin;
    }

    /** The area of a GeoJSON polygon at {@code /geometry} of a body. */
    public static SearchArea of(GeoJsonPolygon polygon, boolean whollyWithin) {
        return new SearchArea(new PolygonReader("/geometry").read(polygon), whollyWithin);
    }

    /** The condition by which an index narrows the search, on a field of type {@link Boundary}. */
    public Where narrow(Where where, String boundary) {
        Envelope box = polygon.getEnvelopeInternal();
        return new BoundingBox(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()).narrow(where, boundary);
    }

    /** Whether a boundary lies in this area as asked. */
    public boolean has(Boundary boundary) {
        return boundary.lies(whollyWithin, polygon);
    }
}
