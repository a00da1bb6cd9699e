package org.chainpanorama.gateway.panorama;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the gateway reads of land-service's chain summary. */
record LandBrief(
        LocalDate asOf,
        Instant dataAsOf,
        String version,
        Totals totals,
        List<Node> nodes,
        List<JsonNode> warnings,
        List<JsonNode> withheld)
        implements OwnerBrief {

    LandBrief {
        requireNonNull(totals, "totals");
        nodes = List.copyOf(nodes);
        warnings = OwnerBrief.orNone(warnings);
        withheld = OwnerBrief.orNone(withheld);
    }

    record Totals(
            Integer parcelCount, BigDecimal landSquareMetres, BigDecimal landMu, BigDecimal vacantFloorSquareMetres) {}

    record Node(
            String code,
            Integer parcelCount,
            BigDecimal landSquareMetres,
            BigDecimal landMu,
            BigDecimal vacantFloorSquareMetres) {

        Node {
            requireNonNull(code, "code");
        }
    }
}
