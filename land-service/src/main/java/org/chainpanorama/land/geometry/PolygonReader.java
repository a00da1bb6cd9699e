package org.chainpanorama.land.geometry;

import java.util.List;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Makes a JTS polygon of a GeoJSON one, or says in the caller's terms why it is none. */
final class PolygonReader {

    static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /** Land boundaries of this country lie in this box, in degrees; a swapped longitude and latitude fall outside it. */
    private static final double WEST = 73;

    private static final double EAST = 136;
    private static final double SOUTH = 3;
    private static final double NORTH = 54;

    /** A surveyed parcel has tens of positions; the bound keeps one body from costing seconds of checking. */
    private static final int MOST_POSITIONS = 5_000;

    private final String pointer;

    PolygonReader(String pointer) {
        this.pointer = pointer;
    }

    Polygon read(GeoJsonPolygon polygon) {
        List<List<List<Double>>> rings = polygon.coordinates();
        LinearRing shell = ring(rings.get(0), 0);
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int index = 1; index < rings.size(); index++) {
            holes[index - 1] = ring(rings.get(index), index);
        }
        return simple(GEOMETRIES.createPolygon(shell, holes));
    }

    private LinearRing ring(List<List<Double>> positions, int index) {
        String at = "/coordinates/" + index;
        if (positions == null || positions.size() < 4) {
            throw fault(at, "too-few-positions", Text.of("一个环至少要有四个点", "A ring needs at least four positions"));
        }
        if (positions.size() > MOST_POSITIONS) {
            throw fault(at, "too-many-positions", Text.of("一个环最多 5000 个点", "A ring has at most 5000 positions"));
        }
        Coordinate[] coordinates = new Coordinate[positions.size()];
        for (int number = 0; number < coordinates.length; number++) {
            coordinates[number] = coordinate(positions.get(number), at + "/" + number);
        }
        if (!coordinates[0].equals2D(coordinates[coordinates.length - 1])) {
            throw fault(at, "not-closed", Text.of("环没有闭合：首尾两点须相同", "The ring is not closed: its ends must be equal"));
        }
        return GEOMETRIES.createLinearRing(coordinates);
    }

    private Coordinate coordinate(List<Double> position, String at) {
        if (position == null || position.size() != 2 || position.contains(null)) {
            throw fault(at, "not-a-position", Text.of("须为经度、纬度两个数", "A position is a longitude and a latitude"));
        }
        double longitude = position.get(0);
        double latitude = position.get(1);
        if (longitude < WEST || longitude > EAST || latitude < SOUTH || latitude > NORTH) {
            throw fault(
                    at,
                    "out-of-bounds",
                    Text.of(
                            "坐标不在中国范围内（经度 73–136，纬度 3–54，经度在前）",
                            "The position is outside China (longitude 73-136 first, latitude 3-54)"));
        }
        return new Coordinate(longitude, latitude);
    }

    private Polygon simple(Polygon polygon) {
        var error = new IsValidOp(polygon).getValidationError();
        if (error != null) {
            Coordinate place = error.getCoordinate();
            throw fault(
                    "/coordinates",
                    "not-simple",
                    Text.of("图形自相交或退化，位置 %s, %s", "The shape crosses itself or collapses at %s, %s")
                            .with(place.x, place.y));
        }
        return polygon;
    }

    private Problem fault(String at, String code, Text message) {
        return Problem.of(ProblemType.GEOMETRY_INVALID, message).with(InputError.body(pointer + at, code, message));
    }
}
