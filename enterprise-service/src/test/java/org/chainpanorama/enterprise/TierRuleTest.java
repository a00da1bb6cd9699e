package org.chainpanorama.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainpanorama.enterprise.Calls.earned;
import static org.chainpanorama.enterprise.Calls.get;
import static org.chainpanorama.enterprise.Calls.put;
import static org.chainpanorama.enterprise.Calls.registered;
import static org.chainpanorama.enterprise.Calls.replace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tiers follow from revenue by thresholds that are data, unless the zone sets one and says why. */
@QuarkusTest
class TierRuleTest {

    private static final String THRESHOLDS = "/api/v1/tier-thresholds";

    private static String thresholds(String head, String strong) {
        return """
                {"headGooseFromYuan":%s,"strongGooseFromYuan":%s}""".formatted(head, strong);
    }

    @AfterEach
    void asDelivered() {
        replace(THRESHOLDS, thresholds("2000000000", "100000000")).statusCode(200);
    }

    @Test
    void aNewThresholdMovesEveryoneAtOnceButWhoseTierIsSet() {
        String between = registered("TIER");
        String set = Calls.freshCode();
        put("/api/v1/enterprises/" + set, """
                {"name":"认定企业","tierOverride":"HEAD_GOOSE","tierOverrideReason":"领跑企业"}""").statusCode(201);
        earned(between, 2023, "100000000.00");
        earned(set, 2023, "1");
        String tag = get("/api/v1/enterprises/" + between)
                .body("tier.code", equalTo("STRONG_GOOSE"))
                .extract()
                .header("ETag");

        Feed feed = Feed.from("enterprise.read");
        replace(THRESHOLDS, thresholds("3000000000", "100000000.01"))
                .statusCode(200)
                .body("changedBy", equalTo("test-client"));
        get("/api/v1/enterprises/" + between)
                .body("tier.code", equalTo("FLEDGLING"))
                .header("ETag", not(tag));
        get("/api/v1/enterprises/" + set)
                .body("tier.code", equalTo("HEAD_GOOSE"))
                .body("tierOverrideReason", equalTo("领跑企业"));
        earned(between, 2024, "3000000000");
        get("/api/v1/enterprises/" + between).body("tier.code", equalTo("HEAD_GOOSE"));
        assertThat(feed.next("tier-thresholds.changed", "tier-thresholds")).hasSize(1);
    }

    @Test
    void thresholdsMustRiseAndTheirVersionMustHaveBeenSeen() {
        put(THRESHOLDS, thresholds("2", "1")).statusCode(428);
        replace(THRESHOLDS, thresholds("100", "100"))
                .statusCode(400)
                .body("errors.pointer", contains("/headGooseFromYuan"));
        replace(THRESHOLDS, thresholds("100", "0")).statusCode(400);
        get(THRESHOLDS).body("strongGooseFromYuan", equalTo(100_000_000f));
    }
}
