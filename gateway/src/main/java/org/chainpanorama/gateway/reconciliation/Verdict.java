package org.chainpanorama.gateway.reconciliation;

import java.math.BigDecimal;
import org.chainpanorama.chassis.figure.Qualifier;
import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** What the stored data says of a claim. */
@CodeList(name = "reconciliation-verdict", zh = "核对结论", en = "Verdict of a reconciliation")
public enum Verdict implements Labelled {
    PASS("相符", "Data and claim agree"),
    DIFF("不符", "Data and claim differ"),
    UNVERIFIABLE("无法核对", "Data is missing");

    private final Text label;

    Verdict(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Compares a claim with what is stored. A stored figure may itself be a bound: "more than 10 million" stored meets "more than 10
     * million" stated, though 10 million is not more than 10 million.
     *
     * @param stored how exact the computed figure is
     * @param tolerance share of the stated value within which "about" is met
     */
    static Verdict of(Qualifier stated, BigDecimal value, BigDecimal computed, Qualifier stored, BigDecimal tolerance) {
        int order = computed.compareTo(value);
        boolean met =
                switch (stated) {
                    case EXACT -> order == 0 && stored == Qualifier.EXACT;
                    case GT -> isNoLessThanStored(stored) && (order > 0 || order == 0 && stored == Qualifier.GT);
                    case GE -> isNoLessThanStored(stored) && order >= 0;
                    case LT -> isNoMoreThanStored(stored) && (order < 0 || order == 0 && stored == Qualifier.LT);
                    case LE -> isNoMoreThanStored(stored) && order <= 0;
                    case APPROX ->
                        isAbout(value, computed, tolerance)
                                && (stored == Qualifier.EXACT || stored == Qualifier.APPROX);
                };
        return met ? PASS : DIFF;
    }

    private static boolean isNoLessThanStored(Qualifier stored) {
        return stored == Qualifier.EXACT || stored == Qualifier.GT || stored == Qualifier.GE;
    }

    private static boolean isNoMoreThanStored(Qualifier stored) {
        return stored == Qualifier.EXACT || stored == Qualifier.LT || stored == Qualifier.LE;
    }

    private static boolean isAbout(BigDecimal value, BigDecimal computed, BigDecimal tolerance) {
        return computed.subtract(value).abs().compareTo(value.abs().multiply(tolerance)) <= 0;
    }
}
