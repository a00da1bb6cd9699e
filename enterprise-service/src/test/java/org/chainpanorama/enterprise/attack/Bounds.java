package org.chainpanorama.enterprise.attack;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainpanorama.enterprise.attack.Equation.Unknown;

/** From where to where each hidden figure can lie, by the equations alone: what is not in one contributor must be in the others. */
final class Bounds {

    /** More than any figure. */
    private static final double ENDLESS = 1e18;

    private static final int ROUNDS = 30;

    private final Map<Unknown, double[]> ranges = new HashMap<>();

    /**
     * @param told equations between hidden figures, with the number that is left for them
     * @param bands what the attacker knows of every figure before: its revenue band. Null: that it is not negative.
     */
    Bounds(Collection<Told> told, List<double[]> bands) {
        told.forEach(
                equation -> equation.shares().keySet().forEach(unknown -> ranges.put(unknown, before(unknown, bands))));
        for (int round = 0; round < ROUNDS; round++) {
            told.forEach(this::narrow);
        }
    }

    /** An equation between hidden figures. */
    record Told(Map<Unknown, Double> shares, double sum) {}

    Map<Unknown, double[]> ranges() {
        return ranges;
    }

    static double[] before(Unknown unknown, List<double[]> bands) {
        double amount = unknown.amount().doubleValue();
        return bands == null
                ? new double[] {0, ENDLESS}
                : bands.stream()
                        .filter(band -> amount >= band[0] && amount < band[1])
                        .findFirst()
                        .orElseThrow()
                        .clone();
    }

    private void narrow(Told equation) {
        double least = 0;
        double most = 0;
        for (Map.Entry<Unknown, Double> part : equation.shares().entrySet()) {
            double[] range = ranges.get(part.getKey());
            least += range[0] * part.getValue();
            most += range[1] * part.getValue();
        }
        for (Map.Entry<Unknown, Double> part : equation.shares().entrySet()) {
            double[] range = ranges.get(part.getKey());
            double share = part.getValue();
            double othersLeast = least - range[0] * share;
            double othersMost = most - range[1] * share;
            range[0] = Math.max(range[0], (equation.sum() - othersMost) / share);
            range[1] = Math.min(range[1], (equation.sum() - othersLeast) / share);
        }
    }
}
