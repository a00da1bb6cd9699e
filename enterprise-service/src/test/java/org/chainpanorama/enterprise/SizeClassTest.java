package org.chainpanorama.enterprise;

import static org.chainpanorama.enterprise.Calls.get;
import static org.chainpanorama.enterprise.Calls.put;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of 国统字〔2017〕213号, at its bounds. */
@QuarkusTest
class SizeClassTest {

    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
            3465, 1000, 400000000,    LARGE
            3465, 1000, 399999999.99, MEDIUM
            3465,  999, 400000000,    MEDIUM
            3465,  300, 20000000,     MEDIUM
            3465,  299, 20000000,     SMALL
            3465,  300, 19999999.99,  SMALL
            3465,   20, 3000000,      SMALL
            3465,   19, 900000000,    MICRO
            3465, 5000, 2999999.99,   MICRO
            null, 1000, 400000000,    LARGE
            5174,  200, 400000000,    LARGE
            5174,   20, 50000000,     MEDIUM
            5286,   50, 5000000,      MEDIUM
            6513,  100, 10000000,     MEDIUM
            7320,  300, 0,            LARGE
            0111,    1, 5000000,      MEDIUM
            4710, 5000, 900000000,    null
            7210,  300, 900000000,    null
            3465, null, 900000000,    null
            """)
    void bothMeasuresOfItsIndustryMustBeReached(String industry, Integer employees, String revenueYuan, String size) {
        String code = Calls.freshCode();
        put("/api/v1/enterprises/" + code, """
                {"name":"规模企业","industryCode":%s}""".formatted(industry == null ? null : '"' + industry + '"'))
                .statusCode(201);
        put("/api/v1/enterprises/" + code + "/annual-figures/2023", """
                {"employees":%s,"revenueYuan":%s}""".formatted(employees, revenueYuan))
                .statusCode(201);
        get("/api/v1/enterprises/" + code).body("sizeClass?.code", equalTo(size));
    }
}
