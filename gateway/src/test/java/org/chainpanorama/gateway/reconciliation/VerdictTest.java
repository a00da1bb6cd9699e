package org.chainpanorama.gateway.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.chainpanorama.chassis.figure.Qualifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    @ParameterizedTest(name = "stated {0} {1}, stored {2} {3}: {4}")
    @CsvSource({
        "EXACT, 2.95, EXACT, 2.9500, PASS",
        "EXACT, 2.95, EXACT, 2.951, DIFF",
        "EXACT, 2.95, APPROX, 2.95, DIFF",
        "GT, 10, EXACT, 10.01, PASS",
        "GT, 10, EXACT, 10, DIFF",
        "GT, 10, GT, 10, PASS",
        "GT, 10, GE, 10, DIFF",
        "GT, 10, GE, 11, PASS",
        "GT, 10, GT, 9, DIFF",
        "GT, 10, LT, 11, DIFF",
        "GE, 3, EXACT, 3, PASS",
        "GE, 3, GE, 3, PASS",
        "GE, 3, EXACT, 2, DIFF",
        "GE, 3, LE, 3, DIFF",
        "LT, 6, EXACT, 5.99, PASS",
        "LT, 6, EXACT, 6, DIFF",
        "LT, 6, LT, 6, PASS",
        "LT, 6, LE, 6, DIFF",
        "LT, 6, LT, 7, DIFF",
        "LT, 6, GT, 5, DIFF",
        "LE, 4, EXACT, 4, PASS",
        "LE, 4, LE, 4, PASS",
        "LE, 4, LT, 4, PASS",
        "LE, 4, EXACT, 5, DIFF",
        "APPROX, 100, EXACT, 105, PASS",
        "APPROX, 100, APPROX, 95, PASS",
        "APPROX, 100, EXACT, 105.01, DIFF"
    })
    void aBoundIsMetByWhatLiesWithinIt(
            Qualifier stated, BigDecimal value, Qualifier stored, BigDecimal computed, Verdict verdict) {
        assertThat(Verdict.of(stated, value, computed, stored, TOLERANCE)).isEqualTo(verdict);
    }
}
