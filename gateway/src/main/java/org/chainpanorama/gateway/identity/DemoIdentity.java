package org.chainpanorama.gateway.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Settings of the local demo's identity provider. */
@ConfigMapping(prefix = "zone.demo-identity")
interface DemoIdentity {

    /** Folder of the signing key and the demo clients' secret; both are made at the first start. */
    @WithDefault(".zone/keys")
    Path keys();

    /** How long a token lasts. */
    @WithDefault("PT1H")
    Duration tokenLifetime();

    /** Client id → its scopes, separated by spaces. */
    Map<String, String> clients();

    /** Client id → the one zone that its tokens are bound to; clients that are not here see all zones. */
    Map<String, String> zones();
}
