package org.chainpanorama.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ZoneSettingsTest {

    @Test
    void withoutVariablesTheUsualPortsOnThisMachineAreTaken() {
        ZoneSettings settings = ZoneSettings.from(Map.of());
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.ports())
                .containsEntry(ZoneService.GATEWAY, 8080)
                .containsEntry(ZoneService.ENTERPRISE, 8081)
                .containsEntry(ZoneService.PROJECT, 8082)
                .containsEntry(ZoneService.LAND, 8083);
        assertThat(settings.state()).isEqualTo(settings.root().resolve(".zone"));
    }

    @Test
    void aBlankVariableIsNone() {
        assertThat(ZoneSettings.from(Map.of("ZONE_LAND_PORT", " ")).ports()).containsEntry(ZoneService.LAND, 8083);
    }

    @Test
    void aPortThatIsNoneIsNamed() {
        assertThatThrownBy(() -> ZoneSettings.from(Map.of("ZONE_LAND_PORT", "70000")))
                .isInstanceOf(ZoneException.class)
                .hasMessageContaining("ZONE_LAND_PORT")
                .hasMessageContaining("70000");
    }
}
