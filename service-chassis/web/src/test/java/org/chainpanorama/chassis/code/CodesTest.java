package org.chainpanorama.chassis.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CodesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/uscc-vectors.tsv", delimiter = '\t')
    void creditCodesReallyIssuedPassAndOneWithAWrongCheckDigitDoesNot(String code, String holder, String verdict) {
        assertThat(CreditCodes.isValid(code)).as(holder).isEqualTo(verdict.equals("valid"));
    }

    @Property
    void anyOneCharacterChangedIsFound(
            @ForAll("first17") String first17,
            @ForAll @IntRange(max = 16) int at,
            @ForAll @IntRange(min = 1, max = 30) int by) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        String code = first17 + CreditCodes.checkCharacter(first17);
        char other = alphabet.charAt((alphabet.indexOf(code.charAt(at)) + by) % 31);
        assertThat(CreditCodes.isValid(code)).isTrue();
        assertThat(CreditCodes.isValid(code.substring(0, at) + other + code.substring(at + 1)))
                .isFalse();
    }

    @Property
    void muThereAndBackIsTheSameAreaToTheCentimetre(
            @ForAll @BigRange(min = "0.01", max = "99999999") @Scale(2) BigDecimal squareMetres) {
        BigDecimal error =
                Mu.toSquareMetres(Mu.of(squareMetres)).subtract(squareMetres).abs();
        assertThat(error).isLessThanOrEqualTo(new BigDecimal("0.04"));
    }

    @Test
    void theAreasOfTheArticleComeOutRight() {
        assertThat(Mu.of(new BigDecimal("826000.00"))).isEqualTo("1239.0000");
        assertThat(Mu.of(new BigDecimal("1190000"))).isEqualTo("1785.0000");
        assertThat(Mu.toSquareMetres(new BigDecimal("70"))).isEqualTo("46666.67");
        assertThat(Mu.of(null)).isNull();
    }

    @Provide
    Arbitrary<String> first17() {
        return Arbitraries.strings()
                .withChars("0123456789ABCDEFGHJKLMNPQRTUWXY")
                .ofLength(17);
    }
}
