package org.chainpanorama.mysql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SupportedPlatformTest {

    @Test
    void linuxOnAmd64IsSupported() {
        assertThatCode(() -> SupportedPlatform.require("Linux", "amd64")).doesNotThrowAnyException();
    }

    @Test
    void anyOtherPlatformIsRefusedInOneLineThatNamesTheVariables() {
        assertThatThrownBy(() -> SupportedPlatform.require("Mac OS X", "aarch64"))
                .isInstanceOf(MySqlException.class)
                .hasMessageContainingAll(
                        "Mac OS X aarch64", "ZONE_DB_HOST", "ZONE_DB_PORT", "ZONE_DB_USER", "ZONE_DB_PASSWORD")
                .hasMessageNotContaining("\n");
    }
}
