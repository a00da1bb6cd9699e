package org.chainpanorama.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.chainpanorama.mysql.LoopbackPorts;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final Map<ZoneService, Integer> ANY = Arrays.stream(ZoneService.values())
            .collect(Collectors.toMap(service -> service, service -> LoopbackPorts.free()));

    @Test
    void fourFreePortsAreFourDifferentOnes() {
        assertThat(Ports.claim("127.0.0.1", ANY).values()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void aTakenPortIsNamedWithTheVariableThatMovesTheService() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<ZoneService, Integer> wanted = new EnumMap<>(ANY);
            wanted.put(ZoneService.LAND, taken.getLocalPort());
            assertThatThrownBy(() -> Ports.claim("127.0.0.1", wanted))
                    .isInstanceOf(ZoneException.class)
                    .hasMessageContainingAll("Port " + taken.getLocalPort(), "land-service", "ZONE_LAND_PORT");
        }
    }

    @Test
    void whoListensEverywhereIsReachedAtTheLoopbackAddress() {
        assertThat(Ports.claim("0.0.0.0", ANY).get(ZoneService.GATEWAY).getHost())
                .isEqualTo("127.0.0.1");
    }
}
