package org.chainpanorama.enterprise.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.chainpanorama.enterprise.Calls;
import org.chainpanorama.enterprise.attack.Equation.Unknown;
import org.chainpanorama.enterprise.attack.Firm.Audience;
import org.junit.jupiter.api.Test;

/**
 * Tries to recover what a single enterprise reported from everything that may be asked without the sensitive scope: all sums of all
 * years, chains, zones, nodes, stages, bands and tiers are equations over single figures; public figures are known; the rest is
 * eliminated exactly, and bounded. Nothing about one enterprise may follow, nor about two, of whom one may be the attacker.
 */
@QuarkusTest
@TestProfile(DisclosureAttackTest.OpenToThePublic.class)
class DisclosureAttackTest {

    /** Callers without a token may read, as in the demo. */
    public static class OpenToThePublic implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zone.public-read", "true");
        }
    }

    private static final int POPULATIONS = 8;
    private static final int LEAST_TOLD = 40;

    /** With a largest contributor of 85 %, the sum is this much more than it. */
    private static final double DOMINANCE = 0.85;

    /** Half of what dominance leaves: where the attacker knows every band besides. */
    private static final double LEAST_RANGE = 0.075;

    private static final List<double[]> BANDS = List.of(
            new double[] {0, 2e7},
            new double[] {2e7, 1e8},
            new double[] {1e8, 5e8},
            new double[] {5e8, 1e9},
            new double[] {1e9, 2e9},
            new double[] {2e9, 1e18});

    /** All firms ever written: answers that name no chain and no zone are about all of them. */
    private static final List<Firm> FIRMS = new ArrayList<>();

    @TestHTTPResource
    URL service;

    @Test
    void nothingIsRecoveredOfANastyPopulation() {
        Set<String> chains = chains();
        Population population = population(chains).nasty();
        write(population);
        // Were nothing told at all, nothing would be shown.
        assertThat(attack(chains, population)).isGreaterThanOrEqualTo(6);
    }

    @Test
    void nothingIsRecoveredOfAnyPopulation() {
        int told = 0;
        for (int seed = 1; seed <= POPULATIONS; seed++) {
            Set<String> chains = chains();
            Population population = population(chains).random(seed, 30 + 10 * seed);
            write(population);
            told += attack(chains, population);
        }
        assertThat(told).as("sums told over hidden figures").isGreaterThan(LEAST_TOLD);
    }

    @Test
    void theRegistryTellsNoFigureThatItsAggregatesHide() {
        Set<String> chains = chains();
        Population population = population(chains).nasty();
        write(population);
        Attacker anybody = new Attacker(service, null, FIRMS);
        population.firms.forEach(firm -> firm.figures().forEach((year, figure) -> {
            if (figure.hiddenFrom(Audience.ANYBODY)) {
                String path = "/api/v1/enterprises/" + firm.code();
                assertThat(anybody.get(path).path("latestRevenueYuan").isNull()
                                || !firm.figures().get(2023).hiddenFrom(Audience.ANYBODY))
                        .isTrue();
                assertThat(anybody.get(path + "/annual-figures").path("items"))
                        .noneMatch(told -> told.path("year").asInt() == year);
            }
        }));
    }

    /** Asks as everybody, checks that whatever is told is true, and counts the sums over hidden figures that were told. */
    private int attack(Set<String> chains, Population population) {
        Set<String> zones = population.firms.stream()
                .map(Firm::zone)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Equation> everything = new Attacker(
                        service, ZoneTokens.token("enterprise.read enterprise.sensitive"), FIRMS)
                .askEverything(chains, zones);
        for (Equation figure : everything) {
            if (figure.shares().isEmpty()) {
                continue;
            }
            assertThat(figure.told()).as(figure.said()).isNotNull();
            assertThat(figure.told()).as(figure.said()).isEqualByComparingTo(figure.truth());
        }
        Attacker anybody = new Attacker(service, null, FIRMS);
        List<Equation> toAnybody = told(anybody.askEverything(chains, zones));
        anybody.concentrations().forEach(DisclosureAttackTest::theLargestIsNotTold);
        List<Equation> toReaders =
                told(new Attacker(service, ZoneTokens.token("enterprise.read"), FIRMS).askEverything(chains, zones));
        List<Equation> toBoth =
                Stream.concat(toAnybody.stream(), toReaders.stream()).toList();
        nothingFollows(toAnybody, Audience.ANYBODY);
        nothingFollows(toBoth, Audience.READER);
        return hidden(toAnybody, Audience.ANYBODY).size();
    }

    private static void nothingFollows(List<Equation> told, Audience audience) {
        Collection<Equation> hidden = hidden(told, audience);
        assertThat(new Elimination(hidden).about(2))
                .as("recovered by " + audience)
                .isEmpty();
        List<Bounds.Told> sums = hidden.stream().map(DisclosureAttackTest::sum).toList();
        new Bounds(sums, null).ranges().forEach((unknown, range) -> {
            double amount = unknown.amount().doubleValue();
            assertThat(range[1])
                    .as(audience + " bounds " + unknown + " above")
                    .isGreaterThanOrEqualTo(amount / DOMINANCE - 0.01);
            assertThat(range[0])
                    .as(audience + " bounds " + unknown + " below")
                    .isLessThanOrEqualTo(amount * DOMINANCE + 0.01);
        });
        new Bounds(sums, BANDS).ranges().forEach((unknown, range) -> {
            double[] band = Bounds.before(unknown, BANDS);
            double wide =
                    Math.min(band[1] - band[0], LEAST_RANGE * unknown.amount().doubleValue());
            assertThat(range[1] - range[0])
                    .as(audience + " bounds " + unknown + " within its band")
                    .isGreaterThanOrEqualTo(wide - 0.01);
        });
    }

    /**
     * Sum and sum of squares together bound the largest: it is least when others are as large, most when all others are equal. Told are
     * both or neither.
     */
    private static void theLargestIsNotTold(Equation concentration) {
        assertThat(concentration.told()).as(concentration.said()).isNotNull();
        Bounds.Told hidden = sum(concentration.hiddenFrom(Audience.ANYBODY));
        int count = hidden.shares().size();
        if (count == 0) {
            return;
        }
        double[] parts = hidden.shares().entrySet().stream()
                .mapToDouble(part -> part.getKey().amount().doubleValue() * part.getValue() / hidden.sum())
                .sorted()
                .toArray();
        double squares = DoubleStream.of(parts).map(part -> part * part).sum();
        double most = (1 + Math.sqrt((count - 1) * (count * squares - 1))) / count;
        double least = 1.0 / count;
        while (squaresWithLargest(least) < squares) {
            least += 1e-5;
        }
        assertThat(count).as(concentration.said()).isGreaterThan(3);
        assertThat(most - least).as(concentration.said()).isGreaterThan(0.1 * parts[count - 1]);
    }

    /** The most that squares can add up to when no part of 1 exceeds the largest. */
    private static double squaresWithLargest(double largest) {
        double full = Math.floor(1 / largest + 1e-9);
        return full * largest * largest + Math.pow(1 - full * largest, 2);
    }

    private static List<Equation> told(List<Equation> equations) {
        return equations.stream()
                .filter(equation ->
                        equation.told() != null && !equation.shares().isEmpty())
                .peek(equation ->
                        assertThat(equation.told()).as(equation.said()).isEqualByComparingTo(equation.truth()))
                .toList();
    }

    /** The different sums that are left when all is subtracted that the audience can look up. */
    private static Collection<Equation> hidden(List<Equation> told, Audience audience) {
        return told.stream()
                .map(equation -> equation.hiddenFrom(audience))
                .filter(equation -> !equation.shares().isEmpty())
                .collect(Collectors.toMap(Equation::shares, equation -> equation, (one, same) -> one))
                .values();
    }

    private static Bounds.Told sum(Equation equation) {
        Map<Unknown, Double> shares = equation.shares().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().doubleValue()));
        double sum = shares.entrySet().stream()
                .mapToDouble(part -> part.getKey().amount().doubleValue() * part.getValue())
                .sum();
        return new Bounds.Told(shares, sum);
    }

    private static Population population(Set<String> chains) {
        List<String> both = List.copyOf(chains);
        return new Population(both.get(0), both.get(1), Calls::freshCode);
    }

    private static Set<String> chains() {
        Set<String> chains = new LinkedHashSet<>(List.of(Calls.freshChain(), Calls.freshChain()));
        chains.forEach(chain ->
                Calls.replace("/api/v1/chains/" + chain + "/nodes/S01", """
                {"name":"设计","segment":"SERVICE","weight":1,"valueStage":"DESIGN"}""").statusCode(200));
        return chains;
    }

    private static void write(Population population) {
        Calls.importRows("/api/v1/enterprises/import", rows(population, Firm::enterpriseRow))
                .statusCode(200)
                .body("rejected", equalTo(0));
        Calls.importRows("/api/v1/annual-figures/import", rows(population, Firm::figureRows))
                .statusCode(200)
                .body("rejected", equalTo(0));
        FIRMS.addAll(population.firms);
        Population.YEARS.forEach(Calls::release);
    }

    private static String rows(Population population, Function<Firm, String> row) {
        return population.firms.stream()
                .map(row)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
