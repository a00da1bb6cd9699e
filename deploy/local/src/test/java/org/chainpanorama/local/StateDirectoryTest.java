package org.chainpanorama.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.chainpanorama.local.StateDirectory.Marker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void aKeyIsKeptAndReadableByItsOwnerAlone() throws IOException {
        String key = new StateDirectory(directory).key("cursor.secret");
        assertThat(key).hasSize(64);
        assertThat(new StateDirectory(directory).key("cursor.secret")).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(directory.resolve("keys/cursor.secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void onlyOneLauncherOwnsIt() throws IOException {
        StateDirectory state = new StateDirectory(directory);
        try (var first = state.ownership().orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(state.ownership()).isEmpty();
        }
        assertThat(state.ownership()).isPresent();
    }

    @Test
    void emptiedItHasNeitherKeysNorMarkers() {
        StateDirectory state = new StateDirectory(directory);
        String key = state.key("cursor.secret");
        state.set(Marker.DEMO_LOADED);
        state.empty();
        assertThat(state.has(Marker.DEMO_LOADED)).isFalse();
        assertThat(state.key("cursor.secret")).isNotEqualTo(key);
    }
}
