package org.chainpanorama.enterprise.attack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chainpanorama.enterprise.attack.Equation.Unknown;

/** Gauss and Jordan's elimination over whole numbers: exact, as shares have four decimals. */
final class Elimination {

    private final List<Unknown> unknowns;
    private final List<BigInteger[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    Elimination(Collection<Equation> equations) {
        TreeSet<Unknown> all = new TreeSet<>();
        equations.forEach(equation -> all.addAll(equation.shares().keySet()));
        unknowns = List.copyOf(all);
        Map<Unknown, Integer> columns = new HashMap<>();
        unknowns.forEach(unknown -> columns.put(unknown, columns.size()));
        equations.forEach(equation -> add(row(equation, columns)));
    }

    int equations() {
        return rows.size();
    }

    int unknowns() {
        return unknowns.size();
    }

    /** Combinations of the equations that only this one figure, or only these two, are left in. */
    List<String> about(int atMost) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (support(rows.get(i)) <= atMost) {
                found.add(named(rows.get(i)));
            }
            for (int j = i + 1; atMost > 1 && j < rows.size(); j++) {
                BigInteger[] difference = withoutTheRest(i, j);
                if (difference != null) {
                    found.add(named(difference));
                }
            }
        }
        return found;
    }

    /** Rows i and j combined so that only their own two unknowns are left; null where that cannot be. */
    private BigInteger[] withoutTheRest(int i, int j) {
        BigInteger[] one = rows.get(i);
        BigInteger[] other = rows.get(j);
        int column = 0;
        while (column < one.length && (pivots.contains(column) || one[column].signum() == 0)) {
            column++;
        }
        if (column == one.length || other[column].signum() == 0) {
            return null;
        }
        BigInteger[] difference = combined(one, other[column], other, one[column]);
        return support(difference) == 2 ? difference : null;
    }

    private void add(BigInteger[] row) {
        BigInteger[] rest = row;
        for (int i = 0; i < rows.size(); i++) {
            rest = cleared(rest, rows.get(i), pivots.get(i));
        }
        int pivot = 0;
        while (pivot < rest.length && rest[pivot].signum() == 0) {
            pivot++;
        }
        if (pivot == rest.length) {
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.set(i, cleared(rows.get(i), rest, pivot));
        }
        rows.add(rest);
        pivots.add(pivot);
    }

    private static BigInteger[] cleared(BigInteger[] row, BigInteger[] by, int pivot) {
        return row[pivot].signum() == 0 ? row : combined(row, by[pivot], by, row[pivot]);
    }

    /** one × factor − other × otherFactor, divided by what all have in common. */
    private static BigInteger[] combined(
            BigInteger[] one, BigInteger factor, BigInteger[] other, BigInteger otherFactor) {
        BigInteger[] result = new BigInteger[one.length];
        BigInteger common = BigInteger.ZERO;
        for (int i = 0; i < one.length; i++) {
            result[i] = one[i].multiply(factor).subtract(other[i].multiply(otherFactor));
            common = common.gcd(result[i]);
        }
        if (common.bitLength() > 1) {
            for (int i = 0; i < result.length; i++) {
                result[i] = result[i].divide(common);
            }
        }
        return result;
    }

    private BigInteger[] row(Equation equation, Map<Unknown, Integer> columns) {
        BigInteger[] row = new BigInteger[unknowns.size()];
        Arrays.fill(row, BigInteger.ZERO);
        equation.shares()
                .forEach((unknown, share) -> row[columns.get(unknown)] =
                        share.multiply(BigDecimal.valueOf(10_000)).toBigIntegerExact());
        return row;
    }

    private static long support(BigInteger[] row) {
        return Arrays.stream(row).filter(number -> number.signum() != 0).count();
    }

    private String named(BigInteger[] row) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            if (row[i].signum() != 0) {
                name.append(row[i]).append('×').append(unknowns.get(i)).append(' ');
            }
        }
        return name.toString();
    }
}
