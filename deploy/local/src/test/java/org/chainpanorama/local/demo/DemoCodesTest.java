package org.chainpanorama.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static boolean passesTheCheck(String code) {
        int sum = 0;
        int weight = 1;
        for (char character : code.toCharArray()) {
            sum += "0123456789ABCDEFGHJKLMNPQRTUWXY".indexOf(character) * weight;
            weight = weight * 3 % 31;
        }
        return sum % 31 == 0;
    }
}
