package org.chainpanorama.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.core.ConditionFactory;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneService;
import org.chainpanorama.local.ZoneSettings;
import org.chainpanorama.local.demo.DemoCodes;
import org.chainpanorama.mysql.SmallVolume;
import org.junit.jupiter.api.Test;

/** A zone whose volume is filled to its last byte. Needs the right to mount; the long version is {@code deploy/bench/run full-disk}. */
class FullDiskIT {

    private static final int MEGABYTES = 700;
    /** Less than what writes need, more than what stops MySQL. */
    private static final long SCARCE = 200L << 20;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<String> acknowledged = new ArrayList<>();
    private int next = 1;
    private String token;

    @Test
    void aFullDiskLosesNothingAcknowledgedAndTheZoneComesBackByItself() throws Exception {
        Optional<SmallVolume> mounted = SmallVolume.mounted(SmallVolume.Kind.TMPFS, MEGABYTES);
        assumeThat(mounted).as("the right to mount").isPresent();
        try (SmallVolume volume = mounted.get();
                Zone zone = Zone.start(settings(volume))) {
            token = zone.token("chain-office");
            for (int write = 0; write < 30; write++) {
                assertThat(put(zone)).isEqualTo(201);
            }
            volume.fill(SCARCE);
            patiently().until(() -> put(zone) == 507);
            for (String code : acknowledged) {
                assertThat(get(zone, code))
                        .as("a read while writes are refused")
                        .isEqualTo(200);
            }

            volume.fill();
            patiently().until(() -> said("MySQL ended"));
            assertThat(said("MySQL ended (exit status 0)")).as("%s", said).isTrue();
            assertThat(put(zone)).isIn(503, 507);

            volume.empty();
            patiently().until(() -> put(zone) == 201);
            assertThat(said("MySQL runs again")).isTrue();
            for (String code : acknowledged) {
                assertThat(get(zone, code)).as("what was acknowledged").isEqualTo(200);
            }
            asOffice()
                    .get(zone.gateway() + "/api/v1/audit/verify")
                    .then()
                    .statusCode(200)
                    .body("intact", is(true));
        }
    }

    private ZoneSettings settings(SmallVolume volume) {
        return ZoneSettings.forTests(volume.folder().resolve("state"))
                .withoutDemo()
                .withEveryCommitOnDisk()
                .tellingTo(said::add);
    }

    private boolean said(String words) {
        return said.stream().anyMatch(line -> line.contains(words));
    }

    private int put(Zone zone) {
        int number = next++;
        String code = DemoCodes.creditCode(number);
        int status = asOffice()
                .contentType("application/json")
                .body("{\"name\":\"示例%d\",\"industryCode\":\"3465\",\"divisionCode\":\"330784\",\"synthetic\":true}"
                        .formatted(number))
                .put(zone.url(ZoneService.ENTERPRISE) + "/api/v1/enterprises/" + code)
                .statusCode();
        if (status == 201) {
            acknowledged.add(code);
        }
        return status;
    }

    private int get(Zone zone, String code) {
        return asOffice().get(zone.gateway() + "/api/v1/enterprises/" + code).statusCode();
    }

    private RequestSpecification asOffice() {
        return given().header("Authorization", "Bearer " + token);
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(100));
    }
}
