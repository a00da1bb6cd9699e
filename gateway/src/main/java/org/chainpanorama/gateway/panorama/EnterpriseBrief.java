package org.chainpanorama.gateway.panorama;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the gateway reads of enterprise-service's chain summary. */
record EnterpriseBrief(
        Chain chain,
        int year,
        Instant dataAsOf,
        String version,
        Totals totals,
        List<Node> nodes,
        List<Link> links,
        List<JsonNode> warnings,
        List<JsonNode> withheld)
        implements OwnerBrief {

    EnterpriseBrief {
        requireNonNull(chain, "chain");
        requireNonNull(totals, "totals");
        nodes = List.copyOf(nodes);
        links = OwnerBrief.orNone(links);
        warnings = OwnerBrief.orNone(warnings);
        withheld = OwnerBrief.orNone(withheld);
    }

    @Override
    public LocalDate asOf() {
        return null;
    }

    record Chain(String code, String name, String nameEn, String catalogueVersion) {}

    record Totals(
            Integer enterpriseCount,
            Integer aboveScaleCount,
            Integer leaderCount,
            BigDecimal revenueYuan,
            boolean revenueSuppressed,
            BigDecimal localSupplyRate) {}

    record Segment(String code, String label) {}

    record Node(
            String code,
            String name,
            String nameEn,
            Segment segment,
            boolean key,
            boolean emerging,
            BigDecimal weight,
            Integer minEnterprises,
            Integer enterpriseCount,
            Integer aboveScaleCount,
            Integer leaderCount,
            BigDecimal revenueYuan,
            boolean revenueSuppressed,
            BigDecimal hhi,
            BigDecimal cr4,
            BigDecimal localSupplyRate,
            BigDecimal externalDependence) {

        Node {
            requireNonNull(code, "code");
            requireNonNull(segment, "segment");
            requireNonNull(enterpriseCount, "enterpriseCount");
        }
    }

    record Link(String supplier, String customer, BigDecimal localSupplyRate) {}
}
