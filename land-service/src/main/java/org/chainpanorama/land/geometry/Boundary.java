package org.chainpanorama.land.geometry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * The outline of a piece of land in degrees (CGCS2000), kept as WKB beside its box.
 *
 * <p>Plain columns, because not every database that speaks MySQL's protocol has spatial types: the box answers by index, the
 * outline decides what is left.
 */
@Embeddable
public class Boundary {

    @Column(name = "boundary")
    byte[] wkb;

    Double minLongitude;
    Double minLatitude;
    Double maxLongitude;
    Double maxLatitude;

    protected Boundary() {}

    private Boundary(Polygon polygon) {
        wkb = new WKBWriter().write(polygon);
        Envelope box = polygon.getEnvelopeInternal();
        minLongitude = box.getMinX();
        minLatitude = box.getMinY();
        maxLongitude = box.getMaxX();
        maxLatitude = box.getMaxY();
    }

    /**
     * The boundary of a polygon that stands at {@code /geometry} of a body; null for none.
     *
     * @throws org.chainpanorama.chassis.problem.Problem 422 geometry-invalid: not closed, not simple, or outside China
     */
    public static Boundary of(GeoJsonPolygon polygon) {
        return polygon == null ? null : new Boundary(new PolygonReader("/geometry").read(polygon));
    }

    /** The outline as GeoJSON; null for none. */
    public static GeoJsonPolygon toGeoJson(Boundary boundary) {
        return boundary == null || boundary.wkb == null ? null : boundary.toGeoJson();
    }

    /** Whether this outline lies in the area, or at least touches it. */
    public boolean lies(boolean whollyWithin, Geometry area) {
        Polygon outline = polygon();
        return whollyWithin ? outline.within(area) : outline.intersects(area);
    }

    private GeoJsonPolygon toGeoJson() {
        Polygon polygon = polygon();
        List<List<List<Double>>> rings = new ArrayList<>();
        rings.add(positions(polygon.getExteriorRing()));
        for (int index = 0; index < polygon.getNumInteriorRing(); index++) {
            rings.add(positions(polygon.getInteriorRingN(index)));
        }
        return new GeoJsonPolygon("Polygon", rings);
    }

    private static List<List<Double>> positions(LinearRing ring) {
        List<List<Double>> positions = new ArrayList<>();
        for (Coordinate coordinate : ring.getCoordinates()) {
            positions.add(List.of(coordinate.x, coordinate.y));
        }
        return positions;
    }

    private Polygon polygon() {
        try {
            return (Polygon) new WKBReader(PolygonReader.GEOMETRIES).read(wkb);
        } catch (ParseException broken) {
            throw new IllegalStateException("The stored boundary is not WKB", broken);
        }
    }

    /** By the outline; who sets one asks this first, since Hibernate takes even the same object, set again, for a change of the row. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Boundary boundary && Arrays.equals(wkb, boundary.wkb);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(wkb);
    }
}
