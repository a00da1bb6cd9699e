package org.chainpanorama.gateway.panorama;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What every owner's summary says about itself. */
interface OwnerBrief {

    /** Last change of the owner's data; null when there was none yet. */
    Instant dataAsOf();

    /** The owner's change position. */
    String version();

    /** The day the figures are for; null where they are for a year. */
    LocalDate asOf();

    /** What the owner wants to be said beside its figures. */
    List<JsonNode> warnings();

    /** Names of what the caller may not see. */
    List<JsonNode> withheld();

    /** A list that may be left out; null is no list, not an error. */
    static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
