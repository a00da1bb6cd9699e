package org.chainpanorama.gateway.panorama;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the gateway reads of project-service's chain summary. */
record ProjectBrief(
        LocalDate asOf,
        Instant dataAsOf,
        String version,
        Totals totals,
        List<Node> nodes,
        List<JsonNode> warnings,
        List<JsonNode> withheld)
        implements OwnerBrief {

    ProjectBrief {
        requireNonNull(totals, "totals");
        nodes = List.copyOf(nodes);
        warnings = OwnerBrief.orNone(warnings);
        withheld = OwnerBrief.orNone(withheld);
    }

    record Totals(Integer projectCount, Integer landedCount, BigDecimal investmentYuan) {}

    record Node(
            String code,
            Integer projectCount,
            Integer landedCount,
            BigDecimal investmentYuan,
            BigDecimal plannedOutputYuan) {

        Node {
            requireNonNull(code, "code");
        }
    }
}
