package org.chainpanorama.system;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneService;
import org.chainpanorama.local.demo.DemoCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of the article, recomputed from what the three owners have stored. */
@ExtendWith(RunningZone.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconciliationIT {

    private static final String REPORT = "/api/v1/reports/reconciliation";
    private static final String GROUP = "/api/v1/project-groups/ELECTRONICS-PARK-9";
    private static final String CHAIN = "/api/v1/chains/WJZZ";
    private static final String SINGLE_PARCEL = DemoCodes.parcelCode(1);

    private final Zone zone;
    private final String token;

    ReconciliationIT(Zone zone) {
        this.zone = zone;
        this.token = zone.token("chain-office");
    }

    @Test
    void everyClaimOfTheArticleIsRecomputedAndNoneDiffers() {
        get(REPORT)
                .then()
                .statusCode(200)
                .body("items", hasSize(31))
                .body("items.claimId.unique()", hasSize(31))
                .body("counts.PASS", equalTo(31))
                .body("counts.DIFF", equalTo(0))
                .body("counts.UNVERIFIABLE", equalTo(0));
    }

    @Test
    void bothPlotRatiosAgreeWhetherMeantSimplyOrByArea() {
        JsonPath report = get(REPORT).jsonPath();
        for (String claim : List.of("PLOT_RATIO_BEFORE", "PLOT_RATIO_AFTER")) {
            String item = "items.find { it.claimId == '" + claim + "' }";
            float stated = report.getFloat(item + ".stated.value");
            assertThat(report.getFloat(item + ".computed")).isEqualTo(stated);
            assertThat(report.getFloat(item + ".alternatives.find { it.name == 'area-weighted' }.value"))
                    .isEqualTo(stated);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aChangedRecordShowsInItsClaimAndInNoOtherThatDoesNotDependOnIt(Set<String> dependent, Change change) {
        change.apply();
        try {
            assertThat(differing()).isEqualTo(dependent);
        } finally {
            change.undo();
        }
        assertThat(differing()).isEmpty();
    }

    @Test
    void everyClaimHasAChangeThatTurnsIt() {
        Set<String> turned = new TreeSet<>();
        changes().forEach(change -> turned.addAll(claims(change)));
        assertThat(turned)
                .containsExactlyInAnyOrderElementsOf(get(REPORT).jsonPath().getList("items.claimId"));
    }

    private static Set<String> differing() {
        return new TreeSet<>(get(REPORT).jsonPath().getList("items.findAll { it.verdict != 'PASS' }.claimId"));
    }

    @SuppressWarnings("unchecked")
    private static Set<String> claims(Arguments change) {
        return (Set<String>) change.get()[0];
    }

    Stream<Arguments> changes() {
        return Stream.of(enterpriseChanges(), landChanges(), projectChanges()).flatMap(changes -> changes);
    }

    private Stream<Arguments> enterpriseChanges() {
        return Stream.of(
                turns(Change.revenue(token, 2023, "99999999.99", "100000000.00"), "REVENUE_100M_ZONE"),
                turns(Change.revenue(token, 2023, "1999999999.99", "2000000000.00"), "REVENUE_2B_CHAIN"),
                turns(largestOfTheYearBefore(), "FIRST_2B"),
                turns(put(CHAIN + "/product-lines/DOORS", line -> line.putNull("regionalTitle")), "CITY_TITLES"),
                turns(
                        put(CHAIN + "/honours/PILOT", honour -> honour.put("level", "DEMONSTRATION_PILOT")),
                        "HONOUR_LEVEL"),
                turns(
                        put("/api/v1/reward-policies/GONGMAO", policy -> policy.put("potYuan", 9_000_000)),
                        "REWARD_POT"));
    }

    /** The larger of the two that reached two billion in 2023 reaches it a year early. */
    private Change largestOfTheYearBefore() {
        String path = "/api/v1/enterprises/" + DemoCodes.creditCode(1) + "/annual-figures/2022";
        String former = get(path).jsonPath().getString("revenueYuan");
        return Change.revenue(token, 2022, former, "2000000000.00");
    }

    private Stream<Arguments> landChanges() {
        String redevelopment = " where parcel_code = '" + SINGLE_PARCEL + "'";
        String parcel = "update parcel set area_square_metres = area_square_metres %s 600" + redevelopment;
        String floor = "update redevelopment set %1$s = %1$s %2$s 1000" + redevelopment;
        return Stream.of(
                turns(
                        land(
                                "update redevelopment set accepted_on = date_add(accepted_on, interval 20 year)"
                                        + redevelopment,
                                "update redevelopment set accepted_on = date_sub(accepted_on, interval 20 year)"
                                        + redevelopment),
                        "REDEVELOPED_PARCELS",
                        "REDEVELOPED_AREA"),
                turns(
                        land(parcel.formatted("+"), parcel.formatted("-")),
                        "REDEVELOPED_AREA",
                        "PLOT_RATIO_BEFORE",
                        "PLOT_RATIO_AFTER"),
                turns(
                        land(
                                floor.formatted("floor_before_square_metres", "+"),
                                floor.formatted("floor_before_square_metres", "-")),
                        "PLOT_RATIO_BEFORE"),
                turns(
                        land(
                                floor.formatted("floor_after_square_metres", "+"),
                                floor.formatted("floor_after_square_metres", "-")),
                        "PLOT_RATIO_AFTER"),
                turns(
                        land(
                                "update redevelopment set mode = 'OTHER', remark = 'was joint' where mode = 'PRIVATE_JOINT'",
                                "update redevelopment set mode = 'PRIVATE_JOINT', remark = null where remark = 'was joint'"),
                        "REDEVELOPMENT_MODES"),
                turns(put("/api/v1/blocks/B90", block -> block.put("lowEfficiency", true)), "LOW_EFFICIENCY_BLOCKS"),
                turns(put("/api/v1/blocks/LCC", block -> area(block, 120)), "OLD_GREAT_WALL_AREA"),
                turns(
                        put("/api/v1/blocks/LCC", block -> block.put("plannedInvestmentYuan", 8_000_000_000L)),
                        "OLD_GREAT_WALL_INVESTMENT"),
                turns(
                        put("/api/v1/blocks/LCC/tasks/PLAN", task -> task.put("status", "IN_PROGRESS")
                                .put("reason", "A step back has one")),
                        "OLD_GREAT_WALL_TASKS"),
                turns(carrier("ELECTRONICS-PARK", 47_000), "ELECTRONICS_PARK_LAND"),
                turns(carrier("JINSHAN-INCUBATOR", 52), "JINSHAN_INCUBATOR"),
                turns(carrier("XIZHU-MICRO-PARK", 71), "XIZHU_MICRO_PARK"),
                turns(carrier("STANDARD-FACTORY", 121), "STANDARD_FACTORY"));
    }

    private Stream<Arguments> projectChanges() {
        String ofTheGroup = " where project_code = '" + DemoCodes.projectCode(11) + "'";
        return Stream.of(
                turns(
                        Change.sql(
                                zone,
                                ZoneService.PROJECT,
                                "update project set new_land_square_metres = 1000" + ofTheGroup,
                                "update project set new_land_square_metres = 0" + ofTheGroup),
                        "ZERO_LAND"),
                turns(put(GROUP, group -> ((ArrayNode) group.get("members")).remove(0)), "ELECTRONICS_PARK_PROJECTS"),
                turns(
                        put(GROUP, group -> ((ObjectNode) group.get("publishedOutput")).put("value", 415_000_000)),
                        "ELECTRONICS_PARK_OUTPUT"),
                turns(
                        Change.patch(token, project(3, ""), "totalInvestmentYuan", "1000000000", "900000000"),
                        "BAISHENGDA_INVESTMENT"),
                turns(capacity(4, 2, 3), "SHENWEIYE_CAPACITY"),
                turns(capacity(1, 4_000_000, 5_000_000), "WEICHUANGYUAN_CAPACITY"),
                turns(duration(5, "approvals/FILING", 5), "RONGHE_FILING_DAYS"),
                turns(duration(3, "approvals/CONSTRUCTION_PERMIT", 5), "BAISHENGDA_PERMIT_DAYS"),
                turns(duration(6, "milestones/STRUCTURE_ACCEPTED", 4), "DRY_PORT_MONTHS"),
                turns(duration(4, "milestones/PRODUCING", 7), "SHENWEIYE_BUILD_MONTHS"),
                turns(duration(1, "milestones/ABOVE_SCALE", 2), "WEICHUANGYUAN_QUARTER"),
                turns(put(project(12, "/service-team"), team -> team.putNull("responsiblePerson")), "N_TO_ONE"));
    }

    private Change put(String path, Consumer<ObjectNode> edit) {
        return Change.put(token, path, edit);
    }

    private Change land(String apply, String undo) {
        return Change.sql(zone, ZoneService.LAND, apply, undo);
    }

    private Change carrier(String code, int declared) {
        return put("/api/v1/carriers/" + code, carrier -> area(carrier, declared));
    }

    private static void area(ObjectNode owner, int declared) {
        ((ObjectNode) owner.get("declaredArea")).put("value", declared);
        if (owner.has("landSquareMetres")) owner.put("landSquareMetres", declared);
    }

    private Change capacity(int project, int former, int value) {
        String capacity = "{\"value\":%d}";
        return Change.patch(
                token, project(project, ""), "capacity", capacity.formatted(former), capacity.formatted(value));
    }

    private Change duration(int project, String part, int value) {
        return put(
                project(project, "/" + part), body -> ((ObjectNode) body.get("claimedDuration")).put("value", value));
    }

    private static String project(int index, String part) {
        return "/api/v1/projects/" + DemoCodes.projectCode(index) + part;
    }

    private static Arguments turns(Change change, String... claims) {
        return arguments(new TreeSet<>(Set.of(claims)), change);
    }
}
