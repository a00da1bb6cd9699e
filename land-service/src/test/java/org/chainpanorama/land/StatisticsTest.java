package org.chainpanorama.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The article's figures, and what they must not be confused with. Redevelopments of other tests were accepted later than 2010. */
@QuarkusTest
class StatisticsTest {

    private static final List<String> MODES =
            List.of("GOV_DRIVEN", "SOE_LED", "PRIVATE_JOINT", "SINGLE_PLUS_AREA", "OTHER");

    @Test
    void hundredThirtyNineParcelsComeToTheArticlesFiguresBothWays() {
        String parcels = lines(index -> "{\"parcelCode\":\"%s\",%s"
                .formatted(
                        code(index),
                        Land.parcelJson(String.valueOf(area(index)), "").substring(1)));
        Land.importRows("/api/v1/parcels/import?mode=atomic", parcels).body("written", equalTo(139));
        Land.importRows("/api/v1/redevelopments/import?mode=atomic", lines(StatisticsTest::history))
                .body("written", equalTo(139));

        String answer = Land.get("/api/v1/land-statistics/redevelopment?asOf=2010-12-31&groupBy=mode")
                .statusCode(200)
                .body("total.parcelCount", equalTo(139))
                .body("modeCount", equalTo(5))
                .body("groups", hasSize(5))
                .extract()
                .asString();
        assertThat(answer)
                .contains("\"areaSquareMetres\":826000.00", "\"areaMu\":1239.0000")
                .contains(
                        "\"simple\":0.8700,\"areaWeighted\":0.8700,\"floorSquareMetres\":718620.00,\"landSquareMetres\":826000.00")
                .contains(
                        "\"simple\":2.9500,\"areaWeighted\":2.9500,\"floorSquareMetres\":2436700.00,\"landSquareMetres\":826000.00")
                .contains("\"addedFloorSquareMetres\":1718080.00,\"landSavedMu\":2962.2069");
        Land.get("/api/v1/land-statistics/redevelopment?asOf=2009-12-31")
                .body("total.parcelCount", equalTo(0))
                .body("total.plotRatioBefore.simple", nullValue())
                .body("total.landSavedMu", nullValue());
        Land.get("/api/v1/land-statistics/redevelopment?asOf=2010-12-31&groupBy=year")
                .body("groups.code", contains("2010"));
        Land.get("/api/v1/land-statistics/redevelopment?groupBy=colour").statusCode(400);
    }

    @Test
    void aParcelOnTwoNodesCountsOnEachAndOnceInTotal() {
        String chain = "TWICE";
        Land.parcel("3000", nodes(chain, "C01", "C02"));
        Land.parcel("1000", nodes(chain, "C02"));
        Land.get("/api/v1/land-statistics/chains/" + chain + "/summary")
                .statusCode(200)
                .body("totals.parcelCount", equalTo(2))
                .body("totals.landSquareMetres", equalTo(4000.0f))
                .body("totals.landMu", equalTo(6.0f))
                .body("totals.vacantFloorSquareMetres", nullValue())
                .body("nodes.code", contains("C01", "C02"))
                .body("nodes.parcelCount", contains(1, 2));
    }

    @Test
    void vacantFloorIsWhatNobodyLeasesAndACarrierThatMayBeAnotherDoesNotCountTwice() {
        String chain = "VACANT";
        String park = Land.carrier(nodes(chain, "C08"));
        Land.unit(park, "A", "1000");
        String twin = Land.carrier("\"possibleSameAs\":\"" + park + "\"," + nodes(chain, "C08"));
        Land.unit(twin, "A", "1000");
        lease(park, "400");
        Land.get("/api/v1/land-statistics/chains/" + chain + "/summary")
                .body("totals.vacantFloorSquareMetres", equalTo(600.0f))
                .body("nodes[0].vacantFloorSquareMetres", equalTo(600.0f));
        Land.get("/api/v1/land-statistics/carriers").body("notAdded.carrierCode", hasItem(twin));
    }

    @Test
    void leasedLandCountsForThePerMuEvaluation() {
        String tenant = "91999999M000000517";
        String park = Land.carrier("\"leasableFloorSquareMetres\":2000");
        Land.unit(park, "A", "1000");
        lease(park, "400");
        Land.get("/api/v1/land-statistics/mu-inputs?limit=200")
                .body(
                        "items.find { it.creditCode == '" + tenant + "' }.leaseCount",
                        org.hamcrest.Matchers.greaterThan(0));
    }

    private static void lease(String carrier, String area) {
        Land.put(
                        "/api/v1/carriers/" + carrier + "/leases/L1",
                        "{\"unitCode\":\"A\",\"tenantCreditCode\":\"91999999M000000517\",\"areaSquareMetres\":" + area
                                + ",\"startsOn\":\"2023-01-01\"}")
                .statusCode(201);
    }

    private static String nodes(String chain, String... codes) {
        return List.of(codes).stream()
                .map(code -> "{\"chainCode\":\"" + chain + "\",\"nodeCode\":\"" + code + "\"}")
                .collect(Collectors.joining(",", "\"chainNodes\":[", "]"));
    }

    /** One parcel of 6,000 m² and 69 pairs of equal area. */
    private static int area(int index) {
        if (index == 1) return 6_000;
        int pair = index / 2;
        return pair < 69 ? 5_900 : 410_000 - 68 * 5_900;
    }

    private static String history(int index) {
        int sign = index == 1 ? 0 : index % 2 == 0 ? 1 : -1;
        BigDecimal before = ratio("0.87", sign * (index / 2 % 36));
        BigDecimal after = ratio("2.95", -sign * (index / 2 % 61));
        BigDecimal area = BigDecimal.valueOf(area(index));
        return """
                {"parcelCode":"%s","mode":"%s","identifiedOn":"2010-01-01","floorBeforeSquareMetres":%s,"moves":[%s,%s,%s,%s,%s,%s]}""".formatted(
                code(index),
                MODES.get(index % 5),
                area.multiply(before),
                move("PLANNED", ",\"plannedPlotRatio\":3.33"),
                move("SIGNED", ""),
                move("VACATED", ""),
                move("DEMOLISHED", ""),
                move("CONSTRUCTING", ""),
                move("ACCEPTED", ",\"evidence\":\"验收表\",\"floorSquareMetres\":" + area.multiply(after))).strip();
    }

    private static BigDecimal ratio(String mean, int hundredths) {
        return new BigDecimal(mean).add(BigDecimal.valueOf(hundredths, 2));
    }

    private static String move(String to, String more) {
        return "{\"to\":\"%s\",\"effectiveOn\":\"2010-06-01\"%s}".formatted(to, more);
    }

    private static String code(int index) {
        return "330784008008GB%05d".formatted(index);
    }

    private static String lines(java.util.function.IntFunction<String> row) {
        return IntStream.rangeClosed(1, 139).mapToObj(row).collect(Collectors.joining("\n"));
    }
}
