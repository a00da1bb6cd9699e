package org.chainpanorama.enterprise.attack;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chainpanorama.enterprise.attack.Firm.Measure;

/** Asks everything that can be asked, with some token or none, and writes each number down as an equation. */
final class Attacker {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final String STATISTICS = "/api/v1/enterprise-statistics/";
    private static final BigDecimal ALL = BigDecimal.ONE;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URL service;
    private final String token;
    private final List<Firm> firms;
    private final List<Equation> equations = new ArrayList<>();
    private final List<Equation> concentrations = new ArrayList<>();

    /** @param token null for no token */
    Attacker(URL service, String token, List<Firm> firms) {
        this.service = service;
        this.token = token;
        this.firms = firms;
    }

    /** Every aggregate of these chains and zones, of no zone and no chain, and of every year. */
    List<Equation> askEverything(Set<String> chains, Set<String> named) {
        Set<String> zones = new LinkedHashSet<>(named);
        zones.add(null);
        for (String zone : zones) {
            tiers(zone);
            for (int year : Population.YEARS) {
                bands(null, zone, year);
                for (String chain : chains) {
                    bands(chain, zone, year);
                    summary(chain, zone, year);
                    smile(chain, zone, year);
                }
            }
        }
        return equations;
    }

    /** What the told Herfindahl indices are of. */
    List<Equation> concentrations() {
        return concentrations;
    }

    JsonNode get(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(service.toString().replaceAll("/$", "") + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void summary(String chain, String zone, int year) {
        String path = STATISTICS + "chains/" + chain + "/summary?year=" + year + of(zone);
        JsonNode answer = get(path);
        JsonNode totals = answer.path("totals");
        List<Firm> there = there(zone, year);
        tell(path, there, year, Measure.REVENUE, chain, Population.NODES, totals.path("revenueYuan"));
        tell(path, there, year, Measure.TAX, chain, Population.NODES, totals.path("taxYuan"));
        equations.add(Equation.of(
                path + " employees",
                there,
                year,
                Measure.EMPLOYEES,
                firm -> firm.isOn(chain, year) ? ALL : BigDecimal.ZERO,
                number(totals.path("employees"))));
        for (JsonNode node : answer.path("nodes")) {
            List<String> nodes = List.of(node.path("code").asText());
            tell(path, there, year, Measure.REVENUE, chain, nodes, node.path("revenueYuan"));
            largestFour(path, there, year, chain, nodes, node);
            if (!node.path("hhi").isNull()) {
                concentrations.add(Equation.of(
                        path + nodes + " hhi",
                        there,
                        year,
                        Measure.REVENUE,
                        firm -> firm.share(chain, nodes, year),
                        number(node.path("revenueYuan"))));
            }
        }
    }

    /** The attacker may know the order of size: CR4 is the sum of the four largest then. */
    private void largestFour(String path, List<Firm> there, int year, String chain, List<String> nodes, JsonNode node) {
        List<Firm> largest = there.stream()
                .filter(firm -> firm.figures().containsKey(year))
                .sorted(Comparator.comparing((Firm firm) -> firm.share(chain, nodes, year)
                                .multiply(firm.figures().get(year).revenueYuan()))
                        .reversed())
                .limit(4)
                .toList();
        if (!node.path("cr4").isNull()) {
            Equation four = Equation.of(
                    path + nodes + " cr4",
                    largest,
                    year,
                    Measure.REVENUE,
                    firm -> firm.share(chain, nodes, year),
                    null);
            equations.add(new Equation(four.said(), four.shares(), four.truth()));
        }
    }

    private void smile(String chain, String zone, int year) {
        String path = STATISTICS + "smile-curve?chain=" + chain + "&year=" + year + of(zone);
        JsonNode answer = get(path);
        List<Firm> there = there(zone, year);
        // The chains of the test design on S01 and make things on every other node.
        List<String> made = Population.NODES.subList(0, 3);
        List<String> designed = Population.NODES.subList(3, 4);
        for (JsonNode stage : answer.path("stages")) {
            String code = stage.path("stage").path("code").asText();
            List<String> nodes = code.equals("MANUFACTURING") ? made : code.equals("DESIGN") ? designed : List.of();
            tell(path + code, there, year, Measure.REVENUE, chain, nodes, stage.path("revenueYuan"));
            if (!stage.path("share").isNull()
                    && (stage.path("revenueYuan").isNull()
                            || answer.path("totalYuan").isNull())) {
                throw new AssertionError(path + " tells a share of what it withholds");
            }
        }
        tell(path + " ends", there, year, Measure.REVENUE, chain, designed, answer.path("endsYuan"));
        tell(path + " total", there, year, Measure.REVENUE, chain, Population.NODES, answer.path("totalYuan"));
    }

    private void bands(String chain, String zone, int year) {
        String path = STATISTICS + "revenue-bands?year=" + year + of(zone) + (chain == null ? "" : "&chain=" + chain);
        for (JsonNode band : get(path).path("bands")) {
            BigDecimal from = number(band.path("fromYuan"));
            BigDecimal to = number(band.path("toYuan"));
            if (from != null) {
                equations.add(Equation.of(
                        path + band.path("code"),
                        there(zone, year),
                        year,
                        Measure.REVENUE,
                        firm -> (chain == null || firm.isOn(chain, year))
                                        && firm.figures().containsKey(year)
                                        && firm.figures()
                                                        .get(year)
                                                        .revenueYuan()
                                                        .compareTo(from)
                                                >= 0
                                        && (to == null
                                                || firm.figures()
                                                                .get(year)
                                                                .revenueYuan()
                                                                .compareTo(to)
                                                        < 0)
                                ? ALL
                                : BigDecimal.ZERO,
                        number(band.path("revenueYuan"))));
            }
        }
    }

    /** Latest revenues: of several years at once. */
    private void tiers(String zone) {
        String path = STATISTICS + "tiers" + of(zone).replaceFirst("&", "?");
        for (JsonNode tier : get(path).path("tiers")) {
            Map<Equation.Unknown, BigDecimal> shares = new TreeMap<>();
            firms.stream()
                    .filter(firm -> firm.left() == Firm.STAYS && !firm.figures().isEmpty())
                    .filter(firm -> zone == null || zone.equals(firm.zone()))
                    .forEach(firm -> {
                        int year = firm.figures().keySet().stream()
                                .max(Integer::compare)
                                .orElseThrow();
                        if (tier.path("tier")
                                .path("code")
                                .asText()
                                .equals(tierOf(firm.figures().get(year).revenueYuan()))) {
                            shares.put(new Equation.Unknown(firm, year, Measure.REVENUE), ALL);
                        }
                    });
            equations.add(
                    new Equation(path + tier.path("tier").path("code"), shares, number(tier.path("revenueYuan"))));
        }
    }

    private static String tierOf(BigDecimal yuan) {
        return yuan.longValue() >= 2_000_000_000L
                ? "HEAD_GOOSE"
                : yuan.longValue() >= 100_000_000 ? "STRONG_GOOSE" : "FLEDGLING";
    }

    private void tell(
            String said, List<Firm> there, int year, Measure measure, String chain, List<String> nodes, JsonNode told) {
        equations.add(Equation.of(
                said + " " + nodes, there, year, measure, firm -> firm.share(chain, nodes, year), number(told)));
    }

    private List<Firm> there(String zone, int year) {
        return firms.stream()
                .filter(firm -> firm.isThere(year) && (zone == null || zone.equals(firm.zone())))
                .toList();
    }

    private static String of(String zone) {
        return zone == null ? "" : "&zone=" + zone;
    }

    private static BigDecimal number(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : node.decimalValue();
    }
}
