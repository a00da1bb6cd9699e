package org.chainpanorama.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 以上 includes its bound: a fen below every threshold, on it, and a fen above, in the zone and on the chain. */
@QuarkusTest
class BandEdgeTest {

    private static final List<BigDecimal> THRESHOLDS = IntStream.of(20, 100, 500, 1000, 2000)
            .mapToObj(millions -> new BigDecimal(millions + "000000"))
            .toList();
    private static final String ZONE = "EDGE";
    private static final BigDecimal FEN = new BigDecimal("0.01");

    /** An enterprise and its revenue; its share is null when it is not on the chain. */
    private record Firm(String code, BigDecimal revenueYuan, boolean inZone, BigDecimal share) {

        BigDecimal allocatedYuan() {
            return revenueYuan.multiply(share);
        }
    }

    private static List<Firm> firms;
    private static String chain;

    @BeforeEach
    void thereAreFirmsOnEveryEdge() {
        if (firms != null) {
            return;
        }
        chain = Calls.freshChain();
        SplittableRandom random = new SplittableRandom(100_000_000L);
        List<Firm> made = new ArrayList<>();
        for (BigDecimal threshold : THRESHOLDS) {
            for (BigDecimal revenue : List.of(threshold.subtract(FEN), threshold, threshold.add(FEN))) {
                made.add(new Firm(Calls.freshCode(), revenue, true, null));
                made.add(new Firm(Calls.freshCode(), revenue, true, BigDecimal.ONE));
                made.add(new Firm(Calls.freshCode(), revenue, false, BigDecimal.ONE));
                made.add(new Firm(
                        Calls.freshCode(), revenue.multiply(BigDecimal.valueOf(2)), true, new BigDecimal("0.5")));
                made.add(new Firm(Calls.freshCode(), revenue.add(FEN), random.nextBoolean(), share(random)));
            }
        }
        Calls.importRows("/api/v1/enterprises/import", lines(made, BandEdgeTest::enterprise))
                .body("rejected", equalTo(0));
        Calls.importRows("/api/v1/annual-figures/import", lines(made, BandEdgeTest::figure))
                .body("rejected", equalTo(0));
        firms = made;
    }

    private static BigDecimal share(SplittableRandom random) {
        return BigDecimal.valueOf(1 + random.nextInt(10_000), 4);
    }

    private static String lines(List<Firm> all, java.util.function.Function<Firm, String> line) {
        return all.stream().map(line).collect(Collectors.joining("\n"));
    }

    /** Half of the share on each of two nodes where it can be halved: the chain counts an enterprise once. */
    private static String enterprise(Firm firm) {
        String positions = "";
        if (firm.share != null) {
            BigDecimal half = firm.share.divide(BigDecimal.valueOf(2));
            positions = half.scale() > 4
                    ? position("U01", firm.share)
                    : position("U01", half) + "," + position("D01", half);
        }
        return "{\"creditCode\":\"%s\",\"name\":\"边界企业\",\"zoneCode\":%s,\"positions\":[%s]}"
                .formatted(firm.code, firm.inZone ? '"' + ZONE + '"' : "null", positions);
    }

    private static String position(String node, BigDecimal share) {
        return "{\"chainCode\":\"%s\",\"nodeCode\":\"%s\",\"revenueShare\":%s,\"validFrom\":\"2020-01-01\"}"
                .formatted(chain, node, share.toPlainString());
    }

    private static String figure(Firm firm) {
        return "{\"creditCode\":\"%s\",\"year\":2023,\"revenueYuan\":%s}"
                .formatted(firm.code, firm.revenueYuan.toPlainString());
    }

    private static JsonPath bands(String scope) {
        return Calls.get("/api/v1/enterprise-statistics/revenue-bands?year=2023&" + scope)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Integer> count(Predicate<Firm> inScope, java.util.function.Function<Firm, BigDecimal> money) {
        return THRESHOLDS.stream()
                .map(threshold -> (int) firms.stream()
                        .filter(inScope)
                        .filter(firm -> money.apply(firm).compareTo(threshold) >= 0)
                        .count())
                .toList();
    }

    private static void assertCounts(JsonPath bands, Predicate<Firm> inScope) {
        List<Integer> atLeast = count(inScope, Firm::revenueYuan);
        assertThat(bands.<Integer>getList("thresholds.enterpriseCount")).isEqualTo(atLeast);
        int all = (int) firms.stream().filter(inScope).count();
        List<Integer> within = IntStream.rangeClosed(0, THRESHOLDS.size())
                .mapToObj(i -> (i == 0 ? all : atLeast.get(i - 1)) - (i == THRESHOLDS.size() ? 0 : atLeast.get(i)))
                .toList();
        assertThat(bands.<Integer>getList("bands.enterpriseCount").subList(0, within.size()))
                .isEqualTo(within);
    }

    @Test
    void inTheZoneWholeRevenueCountsWhateverChainItIsOn() {
        JsonPath bands = bands("zone=" + ZONE);
        assertThat(bands.<Number>getList("thresholds.fromYuan").stream().map(Number::longValue))
                .containsExactlyElementsOf(
                        THRESHOLDS.stream().map(BigDecimal::longValue).toList());
        assertCounts(bands, Firm::inZone);
        assertThat(bands.getList("thresholds.allocatedEnterpriseCount")).containsOnlyNulls();
    }

    @Test
    void onTheChainWholeAndAllocatedRevenueAreCountedApart() {
        JsonPath bands = bands("chain=" + chain);
        assertCounts(bands, firm -> firm.share != null);
        assertThat(bands.<Integer>getList("thresholds.allocatedEnterpriseCount"))
                .isEqualTo(count(firm -> firm.share != null, Firm::allocatedYuan))
                .isNotEqualTo(bands.<Integer>getList("thresholds.enterpriseCount"));
    }

    @Test
    void onTheChainWithinTheZoneBothBoundsHold() {
        JsonPath bands = bands("zone=" + ZONE + "&chain=" + chain);
        assertCounts(bands, firm -> firm.inZone && firm.share != null);
        assertThat(bands.<Integer>getList("thresholds.allocatedEnterpriseCount"))
                .isEqualTo(count(firm -> firm.inZone && firm.share != null, Firm::allocatedYuan));
    }

    @ParameterizedTest(name = "{0} yuan is {1}, and in the list above scale by revenue: {2}")
    @CsvSource({
        "2000000000.00,HEAD_GOOSE,true",
        "1999999999.99,STRONG_GOOSE,true",
        "100000000.00,STRONG_GOOSE,true",
        "99999999.99,FLEDGLING,true",
        "20000000.00,FLEDGLING,true",
        "19999999.99,FLEDGLING,false"
    })
    void tiersAndTheThresholdOfScaleIncludeTheirBounds(String revenueYuan, String tier, boolean qualifies) {
        String code = Calls.registered("EDGETIER");
        Calls.earned(code, 2023, revenueYuan);
        Calls.get("/api/v1/enterprises/" + code)
                .body("tier.code", equalTo(tier))
                .body("qualifiesByRevenue", equalTo(qualifies));
    }

    @Test
    void aCorrectionOverTheEdgeMovesOneEnterpriseToTheNextBand() {
        String zone = "EDGEMOVE";
        String code = Calls.registered(zone);
        for (Map.Entry<String, List<Integer>> step : List.of(
                Map.entry("99999999.99", List.of(0, 1, 0)),
                Map.entry("100000000.00", List.of(0, 0, 1)),
                Map.entry("19999999.99", List.of(1, 0, 0)),
                Map.entry("20000000.00", List.of(0, 1, 0)))) {
            Calls.earned(code, 2023, step.getKey());
            assertThat(bands("zone=" + zone)
                            .<Integer>getList("bands.enterpriseCount")
                            .subList(0, 3))
                    .isEqualTo(step.getValue());
        }
    }
}
