package org.chainpanorama.gateway.proxy;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How calls are passed on to the owners. */
@ConfigMapping(prefix = "zone.proxy")
public interface ProxySettings {

    /** How long connecting may take. */
    Duration connectTimeout();

    /** How long an owner may be silent on a GET, HEAD or OPTIONS. */
    Duration readTimeout();

    /** How long an owner may be silent on any other method. */
    Duration writeTimeout();

    /** How long an unused connection is kept. */
    Duration keepAlive();

    /** Connections to each owner. */
    int connections();

    /** Calls that may wait for a connection; more are refused. */
    int waitingCalls();
}
