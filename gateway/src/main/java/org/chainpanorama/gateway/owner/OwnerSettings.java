package org.chainpanorama.gateway.owner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Which services own which paths, and how long and how much the gateway lets them answer. */
@ConfigMapping(prefix = "zone.owner")
public interface OwnerSettings {

    /** How long one owner may take for its part of a panorama. */
    Duration deadline();

    /** How long one owner may take for its OpenAPI document or its code lists. */
    Duration referenceDeadline();

    /** How long one owner may take to walk its audit trail. */
    Duration auditDeadline();

    /** Longest answer that is read into memory, in bytes. */
    @Min(1024)
    int maxAnswerBytes();

    /** Answers kept for revalidation and as last good data, in bytes over all owners. */
    @Min(0)
    long memoryBytes();

    /** Connections to each owner for composing. */
    @Min(1)
    int connections();

    /** When an owner is no longer asked, and how soon it is tried again. */
    Breaker breaker();

    /** Reads in a row without an answer after which calls are no longer passed on to an owner. */
    @Min(1)
    int hungAfter();

    /** How often an owner that is left alone is looked after; read by the scheduler. */
    Duration watchEvery();

    /** The owners by service name. */
    @WithName("services")
    Map<String, Service> services();

    /** One owner. */
    interface Service {

        /** Base URL without a path. */
        URI url();

        /** Path prefixes that belong to it, on segment borders. */
        @NotEmpty
        List<String> paths();
    }

    /** The circuit breaker of each owner. */
    interface Breaker {

        /** Calls looked at before judging. */
        @Min(1)
        int calls();

        /** Share of failed calls, 0..1, that opens it. */
        double failureRatio();

        /** How long it stays open before the owner is tried again. */
        Duration delay();
    }
}
