package org.chainpanorama.local.demo;

import static org.chainpanorama.local.demo.ProjectJson.object;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The redevelopments 低效用地改造 of the demo, each with its history.
 *
 * <p>Plot ratios come in pairs of equal area, 0.87 ± d before and 2.95 ∓ e after, so that the simple and the area-weighted mean of the
 * 139 are both 0.87 and 2.95 exactly.
 */
final class LandRedevelopments {

    private static final BigDecimal BEFORE = new BigDecimal("0.87");
    private static final BigDecimal AFTER = new BigDecimal("2.95");

    private static final List<String> MODES =
            List.of("GOV_DRIVEN", "SOE_LED", "PRIVATE_JOINT", "SINGLE", "SINGLE_PLUS_AREA");

    private static final List<String> PATH =
            List.of("PLANNED", "SIGNED", "VACATED", "DEMOLISHED", "CONSTRUCTING", "ACCEPTED");

    /** Days from the identification to each state of the path. */
    private static final int[] DAYS = {60, 150, 300, 360, 420, 700};

    private LandRedevelopments() {}

    static Map<String, Object> row(int index) {
        boolean accepted = index <= LandParcels.REDEVELOPED;
        BigDecimal area = BigDecimal.valueOf(LandParcels.area(index));
        String mode = MODES.get(index % MODES.size());
        return object(
                "parcelCode",
                DemoCodes.parcelCode(index),
                "mode",
                mode,
                "identifiedOn",
                identifiedOn(index).toString(),
                "floorBeforeSquareMetres",
                area.multiply(accepted ? ratioBefore(index) : new BigDecimal("0.70")),
                "dataStatus",
                "DEMO",
                "moves",
                accepted ? moves(index, mode, "ACCEPTED") : unfinished(index, mode));
    }

    private static BigDecimal ratioBefore(int index) {
        return BEFORE.add(sign(index).multiply(BigDecimal.valueOf(1 + index / 2 * 13 % 35, 2)));
    }

    private static BigDecimal ratioAfter(int index) {
        return AFTER.subtract(sign(index).multiply(BigDecimal.valueOf(1 + index / 2 * 17 % 60, 2)));
    }

    /** The two of a pair differ by it; the single parcel lies on the mean. */
    private static BigDecimal sign(int index) {
        if (index == 1) return BigDecimal.ZERO;
        return index % 2 == 0 ? BigDecimal.ONE : BigDecimal.ONE.negate();
    }

    /** Accepted from 2019 to 2023; the unfinished were identified in 2021 and 2022. */
    private static LocalDate identifiedOn(int index) {
        if (index > LandParcels.REDEVELOPED) return LocalDate.of(2021 + index % 2, 1 + index % 12, 1 + index % 28);
        return acceptedOn(index).minusDays(DAYS[DAYS.length - 1]);
    }

    private static LocalDate acceptedOn(int index) {
        return LocalDate.of(2019 + index / 3 % 5, 1 + index * 7 % 12, 1 + index * 11 % 28);
    }

    /** Every sixth was withdrawn after the plan; the others stopped in turn at each state before acceptance. */
    private static List<Map<String, Object>> unfinished(int index, String mode) {
        int turn = index % 6;
        if (turn == 5) {
            List<Map<String, Object>> moves = moves(index, mode, "PLANNED");
            moves.add(object(
                    "to", "WITHDRAWN",
                    "effectiveOn", identifiedOn(index).plusDays(200).toString(),
                    "reason", "示例：业主退出"));
            return moves;
        }
        return turn == 0 ? List.of() : moves(index, mode, PATH.get(turn == 4 ? 4 : turn - 1));
    }

    private static List<Map<String, Object>> moves(int index, String mode, String last) {
        List<Map<String, Object>> moves = new ArrayList<>();
        for (int step = 0; step <= PATH.indexOf(last); step++) {
            String to = PATH.get(step);
            if (to.equals("DEMOLISHED") && mode.equals("SINGLE")) continue;
            moves.add(move(index, to, identifiedOn(index).plusDays(DAYS[step])));
        }
        return moves;
    }

    private static Map<String, Object> move(int index, String to, LocalDate day) {
        boolean accepted = to.equals("ACCEPTED");
        BigDecimal area = BigDecimal.valueOf(LandParcels.area(index));
        return object(
                "to", to,
                "effectiveOn", day.toString(),
                "evidence", accepted ? "示例竣工验收备案表%04d".formatted(index) : null,
                "plannedPlotRatio", to.equals("PLANNED") ? new BigDecimal("3.20") : null,
                "floorSquareMetres", accepted ? area.multiply(ratioAfter(index)) : null);
    }
}
