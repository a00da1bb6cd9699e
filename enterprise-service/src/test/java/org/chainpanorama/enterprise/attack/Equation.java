package org.chainpanorama.enterprise.attack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A number of an answer as what it is: a sum over what single enterprises reported.
 *
 * @param said where it was told
 * @param shares how much of each figure is in it
 * @param told the number; null where it was withheld or nothing is known
 */
record Equation(String said, Map<Equation.Unknown, BigDecimal> shares, BigDecimal told) {

    /** One figure of one enterprise in one year. */
    record Unknown(Firm firm, int year, Firm.Measure measure) implements Comparable<Unknown> {

        BigDecimal amount() {
            return firm.figures().get(year).amount(measure);
        }

        boolean hiddenFrom(Firm.Audience audience) {
            return firm.figures().get(year).hiddenFrom(audience);
        }

        @Override
        public int compareTo(Unknown other) {
            return key().compareTo(other.key());
        }

        private String key() {
            return firm.code() + year + measure;
        }

        @Override
        public int hashCode() {
            return key().hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Unknown unknown && key().equals(unknown.key());
        }

        @Override
        public String toString() {
            return key();
        }
    }

    /** The firms' shares in an answer; those with nothing in it are left out. */
    static Equation of(
            String said,
            List<Firm> firms,
            int year,
            Firm.Measure measure,
            Function<Firm, BigDecimal> share,
            BigDecimal told) {
        Map<Unknown, BigDecimal> shares = new TreeMap<>();
        for (Firm firm : firms) {
            BigDecimal part = share.apply(firm);
            if (part.signum() > 0 && firm.figures().containsKey(year)) {
                shares.put(new Unknown(firm, year, measure), part);
            }
        }
        return new Equation(said, shares, told);
    }

    /** What a truthful answer is. */
    BigDecimal truth() {
        return shares.entrySet().stream()
                .map(entry -> entry.getKey().amount().multiply(entry.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** What is left of it when all that the audience sees is subtracted. */
    Equation hiddenFrom(Firm.Audience audience) {
        Map<Unknown, BigDecimal> hidden = new TreeMap<>(shares);
        hidden.keySet().removeIf(unknown -> !unknown.hiddenFrom(audience));
        return new Equation(said, hidden, told);
    }
}
