package org.chainpanorama.gateway.proxy;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Map;

/** How calls are passed on to the owners. */
@ConfigMapping(prefix = "zone.proxy")
public interface ProxySettings {

    /** How long connecting may take. */
    Duration connectTimeout();

    /** How long a call may wait for a free connection. */
    Duration waitTimeout();

    /** How long an owner may pause within an answer that it has begun. */
    Duration stallTimeout();

    /** How long an unused connection is kept. */
    Duration keepAlive();

    /** Longest JSON body that is held until it is whole, in bytes. */
    @Min(1024)
    int jsonBytes();

    /** What each kind of call may take. */
    Map<Lane, LaneSettings> lanes();

    /** Bounds of one kind of call. */
    interface LaneSettings {

        /** How long an owner may take to begin its answer. */
        Duration answerWithin();

        /** Connections to each owner. */
        @Min(1)
        int connections();

        /** Calls that may wait for a connection to one owner; more are refused. */
        @Min(0)
        int waitingCalls();
    }
}
