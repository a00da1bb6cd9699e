package org.chainpanorama.land.ogc;

import java.util.List;
import java.util.stream.Stream;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.land.geometry.GeoJsonPolygon;

/** The coordinate reference systems that features are given in. Both mean the same places here; they order their axes differently. */
enum Crs {
    /** WGS 84, longitude first; what GeoJSON means. */
    CRS84("http://www.opengis.net/def/crs/OGC/1.3/CRS84", false),
    /** CGCS2000, latitude first. */
    CGCS2000("http://www.opengis.net/def/crs/EPSG/0/4490", true);

    private final String uri;
    private final boolean latitudeFirst;

    Crs(String uri, boolean latitudeFirst) {
        this.uri = uri;
        this.latitudeFirst = latitudeFirst;
    }

    String uri() {
        return uri;
    }

    boolean latitudeFirst() {
        return latitudeFirst;
    }

    static List<String> uris() {
        return Stream.of(values()).map(Crs::uri).toList();
    }

    /** The system of a query parameter; CRS84 for null, 400 for one we do not have. */
    static Crs of(String uri, String parameter) {
        if (uri == null) return CRS84;
        return Stream.of(values())
                .filter(crs -> crs.uri.equals(uri))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(List.of(InputError.query(
                        parameter, "unknown-crs", Text.of("须为以下坐标系之一：" + uris(), "must be one of " + uris())))));
    }

    /** The polygon with its positions in this system's order; null for null. */
    GeoJsonPolygon write(GeoJsonPolygon polygon) {
        if (polygon == null || !latitudeFirst) return polygon;
        return new GeoJsonPolygon(
                polygon.type(),
                polygon.coordinates().stream()
                        .map(ring -> ring.stream()
                                .map(position -> List.of(position.get(1), position.get(0)))
                                .toList())
                        .toList());
    }
}
