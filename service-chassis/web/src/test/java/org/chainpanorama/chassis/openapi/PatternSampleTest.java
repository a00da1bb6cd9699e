package org.chainpanorama.chassis.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSampleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '"',
            value = {
                "^[A-Z0-9]{2,16}$ 16",
                "[UPCDS]\\d{2} 3",
                "\\d{4}-\\d{6}-\\d{2}-\\d{2}-\\d{6} 24",
                "^(atomic|per-row)$ 7",
                "^[0-9]{12}[GJZ][ABSXCDEFWY][0-9]{5}$ 19",
                "^(\\.\\.|[0-9][0-9TZ:.+-]{3,34})?$ 35",
                "(19|20|21)\\d{2}-(0[1-9]|1[0-2]) 7"
            })
    void aPlainPatternHasASampleAndALongestText(String pattern, int longest) {
        assertThat(PatternSample.of(pattern)).hasValueSatisfying(sample -> {
            assertThat(sample.text()).matches(pattern);
            assertThat(sample.longest()).isEqualTo(longest);
        });
    }

    @ParameterizedTest
    @CsvSource({"[a-z]+", "^[\\s\\S]*$"})
    void aTextOfAnyLengthHasNoLongest(String pattern) {
        assertThat(PatternSample.of(pattern))
                .hasValueSatisfying(sample -> assertThat(sample.longest()).isEqualTo(PatternSample.UNBOUNDED));
    }
}
