package org.chainpanorama.gateway.reconciliation;

import java.math.BigDecimal;
import java.util.List;

/**
 * How one figure is computed from owners' answers.
 *
 * @param reads where the values stand; all values found are put together
 * @param aggregate what is made of them; VALUE where left out
 * @param factor what the result is multiplied with, e.g. 0.0001 from m² to hectares; 1 where left out
 */
record Measure(List<Read> reads, Aggregate aggregate, BigDecimal factor) {

    Measure {
        reads = List.copyOf(reads);
        aggregate = aggregate == null ? Aggregate.VALUE : aggregate;
        factor = factor == null ? BigDecimal.ONE : factor;
    }

    /**
     * Where values stand.
     *
     * @param url path and query at the gateway, with placeholders
     * @param path JSONPath into the answer, with placeholders
     */
    record Read(String url, String path) {}
}
