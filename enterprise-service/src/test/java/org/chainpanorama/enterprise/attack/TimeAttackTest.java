package org.chainpanorama.enterprise.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URL;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chainpanorama.enterprise.Calls;
import org.chainpanorama.enterprise.attack.Equation.Unknown;
import org.chainpanorama.enterprise.attack.Firm.Audience;
import org.chainpanorama.enterprise.attack.Firm.Measure;
import org.junit.jupiter.api.Test;

/**
 * Asks for all sums after each of several releases, between which some enterprises report other figures, and puts all answers together.
 * The attacker knows who changed: only what changed is a new unknown.
 */
@QuarkusTest
@TestProfile(DisclosureAttackTest.OpenToThePublic.class)
class TimeAttackTest {

    private static final int YEAR = 2023;
    private static final int POPULATIONS = 6;
    private static final int RELEASES = 4;

    @TestHTTPResource
    URL service;

    @Inject
    AgroalDataSource database;

    @Test
    void nothingIsRecoveredFromAnyNumberOfReleases() throws Exception {
        int steps = 0;
        for (int seed = 1; seed <= POPULATIONS; seed++) {
            steps += attack(seed);
        }
        // Were nothing ever told anew, nothing would be shown.
        assertThat(steps).as("sums that moved").isGreaterThan(5);
    }

    private int attack(int seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        String chain = Calls.freshChain();
        String other = Calls.freshChain();
        List<Firm> firms = new ArrayList<>(new Population(chain, other, Calls::freshCode).random(seed, 60).firms);
        Map<String, Firm> versions = new HashMap<>();
        Set<Equation> told = new LinkedHashSet<>();
        Map<String, BigDecimal> before = Map.of();
        int moved = 0;
        write(firms);
        for (int release = 1; release <= RELEASES; release++) {
            Calls.release(YEAR);
            Map<String, BigDecimal> now = ask(firms, Set.of(chain, other), versions, told);
            for (String said : now.keySet()) {
                moved += before.containsKey(said) && before.get(said).compareTo(now.get(said)) != 0 ? 1 : 0;
            }
            before = now;
            for (Audience audience : Audience.values()) {
                assertThat(new Elimination(hidden(told, audience)).about(2))
                        .as("population %d, release %d, %s", seed, release, audience)
                        .isEmpty();
            }
            change(firms, random, release);
            write(firms);
        }
        return moved;
    }

    /** Few change, or many; a figure never comes back. */
    private static void change(List<Firm> firms, SplittableRandom random, int release) {
        int share = release % 2 == 0 ? 3 : 20;
        firms.replaceAll(firm -> {
            Firm.Figure figure = firm.figures().get(YEAR);
            if (figure == null || random.nextInt(share) > 0) {
                return firm;
            }
            Map<Integer, Firm.Figure> figures = new TreeMap<>(firm.figures());
            BigDecimal yuan = figure.revenueYuan()
                    .multiply(BigDecimal.valueOf(100 + random.nextInt(1, 40), 2))
                    .add(BigDecimal.valueOf(release))
                    .setScale(2, java.math.RoundingMode.DOWN);
            figures.put(YEAR, new Firm.Figure(yuan, figure.level()));
            return new Firm(firm.code(), firm.zone(), firm.stands(), figures, firm.left());
        });
    }

    private static void write(List<Firm> firms) {
        Calls.importRows("/api/v1/enterprises/import", rows(firms, true))
                .statusCode(200)
                .body("rejected", equalTo(0));
        Calls.importRows("/api/v1/annual-figures/import", rows(firms, false))
                .statusCode(200)
                .body("rejected", equalTo(0));
    }

    private static String rows(List<Firm> firms, boolean enterprises) {
        return firms.stream()
                .map(firm -> enterprises ? firm.enterpriseRow() : firm.figureRows())
                .filter(row -> !row.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Every sum told of the chains and the zones, as what it was made of at its release; by where it was said. */
    private Map<String, BigDecimal> ask(
            List<Firm> firms, Set<String> chains, Map<String, Firm> versions, Set<Equation> told) throws Exception {
        Map<String, BigDecimal> sums = new TreeMap<>();
        Attacker anybody = new Attacker(service, null, firms);
        Set<String> zones =
                firms.stream().map(Firm::zone).filter(Objects::nonNull).collect(Collectors.toSet());
        zones.add("");
        for (String chain : chains) {
            Map<String, Map<Unknown, BigDecimal>> cells = released(firms, chain, versions);
            for (String zone : zones) {
                String path = "/api/v1/enterprise-statistics/chains/" + chain + "/summary?year=" + YEAR
                        + (zone.isEmpty() ? "" : "&zone=" + zone);
                JsonNode answer = anybody.get(path);
                tell(path, zone, Population.NODES, answer.path("totals").path("revenueYuan"), cells, sums, told);
                for (JsonNode node : answer.path("nodes")) {
                    tell(path, zone, List.of(node.path("code").asText()), node.path("revenueYuan"), cells, sums, told);
                }
            }
        }
        return sums;
    }

    private static void tell(
            String path,
            String zone,
            List<String> nodes,
            JsonNode said,
            Map<String, Map<Unknown, BigDecimal>> cells,
            Map<String, BigDecimal> sums,
            Set<Equation> told) {
        if (said.isNull()) {
            return;
        }
        Map<Unknown, BigDecimal> shares = new TreeMap<>();
        cells.forEach((cell, parts) -> {
            String[] place = cell.split("/", -1);
            if (nodes.contains(place[0]) && (zone.isEmpty() || zone.equals(place[1]))) {
                parts.forEach((unknown, share) -> shares.merge(unknown, share, BigDecimal::add));
            }
        });
        Equation equation = new Equation(path + nodes, shares, said.decimalValue());
        assertThat(equation.told()).as(equation.said()).isEqualByComparingTo(equation.truth());
        sums.put(equation.said(), equation.told());
        told.add(equation);
    }

    /** What each cell was made of when it was last released: shares of figures, each figure as it was then. */
    private Map<String, Map<Unknown, BigDecimal>> released(List<Firm> firms, String chain, Map<String, Firm> versions)
            throws Exception {
        Map<String, Firm> byCode = firms.stream().collect(Collectors.toMap(Firm::code, firm -> firm));
        Map<String, Map<Unknown, BigDecimal>> cells = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select * from released_standing where reporting_year = ? and chain_code = ? and revenue_yuan <> 0")) {
            statement.setInt(1, YEAR);
            statement.setString(2, chain);
            for (ResultSet row = statement.executeQuery(); row.next(); ) {
                Firm firm = byCode.get(row.getString("credit_code"));
                String node = row.getString("node_code");
                BigDecimal share = firm.share(chain, List.of(node), YEAR);
                BigDecimal revenue =
                        row.getBigDecimal("revenue_yuan").divide(share).setScale(2);
                Firm then = versions.computeIfAbsent(
                        firm.code() + "@" + revenue,
                        version -> new Firm(
                                version,
                                firm.zone(),
                                firm.stands(),
                                Map.of(
                                        YEAR,
                                        new Firm.Figure(
                                                revenue,
                                                firm.figures().get(YEAR).level())),
                                firm.left()));
                cells.computeIfAbsent(node + "/" + row.getString("zone_code"), cell -> new TreeMap<>())
                        .put(new Unknown(then, YEAR, Measure.REVENUE), share);
            }
        }
        return cells;
    }

    private static Collection<Equation> hidden(Set<Equation> told, Audience audience) {
        return told.stream()
                .map(equation -> equation.hiddenFrom(audience))
                .filter(equation -> !equation.shares().isEmpty())
                .collect(Collectors.toMap(Equation::shares, equation -> equation, (one, same) -> one))
                .values();
    }
}
