package org.chainpanorama.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainpanorama.enterprise.Calls.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.chainpanorama.chassis.store.Sql;
import org.chainpanorama.enterprise.rollup.RollupCheckView;
import org.chainpanorama.enterprise.rollup.RollupInspection;
import org.junit.jupiter.api.Test;

/** The nightly comparison finds what somebody broke behind the service's back. */
@QuarkusTest
class RollupCheckTest {

    @Inject
    RollupInspection inspection;

    @Inject
    Sql sql;

    @Test
    void driftIsReportedKeptAndPutRightWhereAsked() {
        Calls.earned(Calls.registered("DRIFT"), 2023, "50000000");
        int broken = QuarkusTransaction.requiringNew()
                .call(
                        () -> sql.update(
                                "update enterprise_rollup set enterprise_count = enterprise_count + 1"
                                        + " where zone_code = 'DRIFT' and reporting_year = 2023 and chain_code = '' and band_code = 'FROM_20M'"));
        assertThat(broken).isEqualTo(1);

        RollupCheckView found = inspection.inspect(false).orElseThrow();
        assertThat(found.driftRows()).isEqualTo(1);
        assertThat(found.repaired()).isFalse();
        get("/api/v1/enterprise-statistics/rollup-check")
                .statusCode(200)
                .body("items[0].driftRows", equalTo(1))
                .body("items[0].repaired", equalTo(false))
                .body("items[0].tables.find { it.table == 'enterprise_rollup' }.driftRows", equalTo(1));
        RestAssured.given().get("/q/metrics").then().body(containsString("zone_rollup_drift_rows 1.0"));

        assertThat(inspection.inspect(true).orElseThrow().repaired()).isTrue();
        assertThat(inspection.inspect(true).orElseThrow())
                .satisfies(last -> assertThat(last.driftRows()).isZero())
                .satisfies(last -> assertThat(last.repaired()).isFalse());
    }

    @Test
    void oneInstanceChecksAtATime() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.list("select id from rollup_check_turn where id = 1 for update", row -> row.getInt(1));
            assertThat(inspection.inspect(false)).isEmpty();
        });
        assertThat(inspection.inspect(false)).isPresent();
    }
}
