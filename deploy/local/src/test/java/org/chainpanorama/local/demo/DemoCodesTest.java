package org.chainpanorama.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoCodesTest {

    @Test
    void theCreditCodeOfAnIndexNeverChanges() {
        assertThat(DemoCodes.creditCode(17)).hasSize(18).startsWith("91999999M0000017");
        assertThat(DemoCodes.creditCode(17)).isEqualTo(DemoCodes.creditCode(17));
    }

    @Test
    void creditCodesDifferAndUseOnlyTheAlphabetOfTheStandard() {
        assertThat(IntStream.range(0, 5_000).mapToObj(DemoCodes::creditCode))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9A-HJ-NPQRTUWXY]{18}"));
    }

    @Test
    void theWeightedSumOfEveryCreditCodeIsAMultipleOf31() {
        assertThat(IntStream.range(0, 1_000).mapToObj(DemoCodes::creditCode)).allMatch(DemoCodesTest::passesTheCheck);
    }

    @Test
    void projectAndParcelCodesCarryTheirIndex() {
        assertThat(DemoCodes.projectCode(17)).isEqualTo("2308-330784-04-01-100017");
        assertThat(DemoCodes.parcelCode(17)).isEqualTo("330784001002GB00017");
    }

    @Test
    void theCheckItselfAcceptsCodesThatWereReallyIssued() {
        assertThat(List.of("914403001922038216", "9144030071526726XG", "91440400192548256N"))
                .allMatch(DemoCodesTest::passesTheCheck);
        assertThat(passesTheCheck("914403001922038217")).isFalse();
    }

    /* The standard's own sum; the check character itself has weight 1. */
    private static boolean passesTheCheck(String code) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int sum = alphabet.indexOf(code.charAt(17));
        int weight = 1;
        for (char character : code.substring(0, 17).toCharArray()) {
            sum += alphabet.indexOf(character) * weight;
            weight = weight * 3 % 31;
        }
        return sum % 31 == 0;
    }
}
