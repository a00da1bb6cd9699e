package org.chainpanorama.land.geometry;

import java.util.Arrays;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.store.Where;
import org.chainpanorama.chassis.text.Text;

/** A box in degrees: west, south, east, north, both ends included. */
public record BoundingBox(double west, double south, double east, double north) {

    /**
     * The box of a query parameter {@code west,south,east,north}; null for null.
     *
     * @param latitudeFirst whether the numbers come as south,west,north,east, as EPSG:4490 orders its axes
     * @throws Problem 400 when it is not four ordered numbers
     */
    public static BoundingBox of(String text, boolean latitudeFirst) {
        if (text == null) return null;
        double[] numbers;
        try {
            numbers = Arrays.stream(text.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException notANumber) {
            throw fault();
        }
        if (numbers.length != 4 || Arrays.stream(numbers).anyMatch(number -> !Double.isFinite(number))) throw fault();
        BoundingBox box = latitudeFirst
                ? new BoundingBox(numbers[1], numbers[0], numbers[3], numbers[2])
                : new BoundingBox(numbers[0], numbers[1], numbers[2], numbers[3]);
        if (box.west > box.east || box.south > box.north) throw fault();
        return box;
    }

    /** Only boundaries that touch this box, on a field of type {@link Boundary}. */
    public Where narrow(Where where, String boundary) {
        return where.atMost(boundary + ".minLongitude", east)
                .atLeast(boundary + ".maxLongitude", west)
                .atMost(boundary + ".minLatitude", north)
                .atLeast(boundary + ".maxLatitude", south);
    }

    /** As a query parameter writes it: west,south,east,north. */
    public String text() {
        return west + "," + south + "," + east + "," + north;
    }

    private static Problem fault() {
        Text message = Text.of("须为四个数：最小经度,最小纬度,最大经度,最大纬度", "must be four numbers: west,south,east,north");
        return Problem.of(ProblemType.VALIDATION_FAILED, message).with(InputError.query("bbox", "bbox", message));
    }
}
