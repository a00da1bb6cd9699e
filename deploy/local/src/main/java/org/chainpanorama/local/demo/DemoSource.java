package org.chainpanorama.local.demo;

import java.util.stream.Stream;

/** One owner's demo data, as the requests that any outside system would send. Deterministic: no clock, no unseeded randomness. */
public interface DemoSource {

    /** What is being loaded, for the progress line, such as {@code enterprises 企业}. */
    String title();

    /** The requests in the order in which they are sent. A fresh stream on every call. */
    Stream<DemoRequest> requests();
}
