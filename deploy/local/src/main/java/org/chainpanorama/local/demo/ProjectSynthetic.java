package org.chainpanorama.local.demo;

import static org.chainpanorama.local.demo.ProjectJson.object;
import static org.chainpanorama.local.demo.ProjectJson.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** One invented project: everything about it follows from its index. */
final class ProjectSynthetic {

    private static final long SEED = 0x50524F4AL;
    private static final List<String> PATH =
            List.of("LEAD", "DECIDED", "LANDED", "STARTED", "STATS_ENTERED", "PRODUCING", "AT_CAPACITY");

    /** How far the projects have come, in turn. */
    private static final int[] REACHED = {0, 1, 2, 3, 4, 5, 1, 2, 3, 0, 6, 2, 3, 4, 5, 1, 2, 3, 0, 4};

    private static final String[] NODES = {
        "C12", "C05", "P09", "U11", "D06", "C04", "P06", "D20", "U12", "C09", "C06", "D19", "S01", "C02", "P10", "C11",
        "U08", "D12", "S03", "C08", "D21", "S10", "C17", "U06", "D05", "D08", "C07", "P01", "D13", "S04"
    };
    private static final List<String> EMERGING = List.of("C08", "C11", "D19", "D21", "D20", "U11", "U12", "P09");
    private static final String[] INTENTS = {"SUPPLEMENT", "STRENGTHEN", "EXTEND"};
    private static final String[] MODES = {"GRANT", "LEASE_THEN_SUPPLY", "ZERO_LAND", "RENOVATE"};
    private static final String[] SOURCES = {"CHAIN", "BY_BUSINESS", "BIG_FIRM", "TALENT", "OTHER"};
    private static final String[] CARRIERS = {"JINSHAN-INCUBATOR", "XIZHU-MICRO-PARK", "STANDARD-FACTORY"};

    /** The one project in each turn of forty that was suspended, and the one that was given up. */
    private static final int SUSPENDED = 33;

    private static final int TERMINATED = 47;

    private final int index;
    private final int reached;
    private final LocalDate[] days;
    private final long investmentYuan;
    private final int spread;

    ProjectSynthetic(int index) {
        SplittableRandom random = new SplittableRandom(SEED + index);
        this.index = index;
        this.reached = REACHED[index % REACHED.length];
        this.investmentYuan = (10 + random.nextInt(290)) * 1_000_000L;
        this.spread = random.nextInt(30);
        this.days = new LocalDate[reached + 1];
        days[0] = DemoCodes.AS_OF.minusDays(60L * reached + 45 + random.nextInt(60));
        for (int stage = 1; stage <= reached; stage++) {
            // Papers take the six weeks between landing and starting; the other steps are shorter.
            days[stage] = days[stage - 1].plusDays(stage == 3 ? 45 + random.nextInt(30) : 25 + random.nextInt(30));
        }
    }

    Map<String, Object> row() {
        return object("projectCode", DemoCodes.projectCode(index), "project", project(), "history", history());
    }

    Stream<DemoRequest> details() {
        List<DemoRequest> requests = new ArrayList<>();
        if (reached >= 2) {
            requests.add(ProjectDemo.team(index));
        }
        if (reached >= 3) {
            addApprovals(requests);
            addConstruction(requests);
            addInvestments(requests);
        }
        addPlan(requests);
        return requests.stream();
    }

    private Map<String, Object> project() {
        String mode = MODES[index % MODES.length];
        boolean landed = reached >= 2;
        String node = NODES[index % NODES.length];
        return object(
                "name",
                "示例项目%04d".formatted(index),
                "zone",
                DemoCodes.ZONE,
                "investor",
                object(
                        "name",
                        "示例投资%04d".formatted(index),
                        "creditCode",
                        index % 3 == 0 ? DemoCodes.creditCode(index) : null),
                "nodes",
                nodes(node),
                "confidentiality",
                "PUBLIC",
                "totalInvestmentYuan",
                reached == 0 ? null : investmentYuan,
                "plannedOutputYuan",
                reached == 0 ? null : investmentYuan * 3 / 2,
                "capacity",
                reached >= 4 ? ProjectJson.invented(1000L * (1 + index % 9), "SETS_PER_YEAR") : null,
                "supplyMode",
                mode,
                "leadSource",
                SOURCES[index % SOURCES.length],
                "referrerProjectCode",
                index % 5 == 2 ? DemoCodes.projectCode(21 + (index - 21) / 2) : null,
                "referrerCreditCode",
                index % 7 == 3 ? DemoCodes.creditCode(1 + index) : null,
                "site",
                landed ? site(mode) : null,
                "newLandSquareMetres",
                landed ? newLand(mode) : null,
                "strategicEmerging",
                EMERGING.contains(node),
                "synthetic",
                true,
                "leadOn",
                days[0].toString());
    }

    private List<Map<String, Object>> nodes(String primary) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        nodes.add(ProjectArticle.node(primary, INTENTS[index % INTENTS.length], true));
        String second = NODES[(index * 7 + 3) % NODES.length];
        if (index % 2 == 0 && !second.equals(primary)) {
            nodes.add(ProjectArticle.node(second, INTENTS[(index + 1) % INTENTS.length], false));
        }
        return nodes;
    }

    private Map<String, Object> site(String mode) {
        if (mode.equals("GRANT")) {
            return object("kind", "PARCEL", "code", DemoCodes.parcelCode(index));
        }
        return object("kind", "CARRIER_UNIT", "code", CARRIERS[index % CARRIERS.length]);
    }

    private Integer newLand(String mode) {
        return mode.equals("GRANT") ? 6_000 + 200 * spread : 0;
    }

    private List<Map<String, Object>> history() {
        List<Map<String, Object>> history = new ArrayList<>();
        for (int stage = 1; stage <= reached; stage++) {
            history.add(object("to", PATH.get(stage), "effectiveOn", days[stage].toString(), "actor", "示例招商分局"));
        }
        String end = index == SUSPENDED ? "SUSPENDED" : index == TERMINATED ? "TERMINATED" : null;
        if (end != null) {
            history.add(
                    object("to", end, "effectiveOn", days[reached].plusDays(10).toString(), "reason", "演示:投资方调整计划"));
        }
        return history;
    }

    /** Slower than the article's three and four days, so that percentiles have something to say. */
    private void addApprovals(List<DemoRequest> requests) {
        LocalDate landed = days[2];
        approval(requests, "FILING", landed.plusDays(2), 3 + spread % 9);
        approval(requests, "ENVIRONMENT", landed.plusDays(5), 12 + spread % 20);
        approval(requests, "CONSTRUCTION_PERMIT", landed.plusDays(14), 8 + spread % 20);
    }

    private void approval(List<DemoRequest> requests, String type, LocalDate acceptedOn, int took) {
        requests.add(DemoRequest.put(
                ProjectDemo.path(index, "approvals/" + type),
                text(object(
                        "authority", "示例审批部门",
                        "acceptedOn", acceptedOn.toString(),
                        "issuedOn", acceptedOn.plusDays(took).toString()))));
    }

    private void addConstruction(List<DemoRequest> requests) {
        LocalDate started = days[3];
        milestone(requests, "SITE_ENTRY", started.plusDays(5), started.plusDays(3));
        if (reached >= 5) {
            milestone(requests, "STRUCTURE_ACCEPTED", started.plusDays(30), started.plusDays(26 + spread % 9));
            milestone(requests, "COMPLETION_ACCEPTED", started.plusDays(45), days[5].minusDays(3));
        } else {
            LocalDate planned = index % 4 == 0 ? recently(started.plusDays(6)) : soon();
            milestone(requests, "STRUCTURE_ACCEPTED", planned, null);
            milestone(requests, "COMPLETION_ACCEPTED", soon().plusDays(30), null);
        }
    }

    /** A day shortly before the day of the demo data, so that delays of a few days stand beside long ones. */
    private LocalDate recently(LocalDate notBefore) {
        LocalDate day = DemoCodes.AS_OF.minusDays(2L + 2 * spread);
        return day.isBefore(notBefore) ? notBefore : day;
    }

    private LocalDate soon() {
        return DemoCodes.AS_OF.plusDays(20L + spread);
    }

    /** What was planned for the stages passed, and for the next one: of every three projects one is late with it. */
    private void addPlan(List<DemoRequest> requests) {
        for (int stage = 1; stage <= reached; stage++) {
            milestone(requests, PATH.get(stage), days[stage].plusDays(spread % 17 - 8), null);
        }
        if (reached < PATH.size() - 1) {
            LocalDate next = index % 3 == 0 ? recently(days[reached].plusDays(9)) : soon();
            milestone(requests, PATH.get(reached + 1), next, null);
        }
    }

    private void milestone(List<DemoRequest> requests, String type, LocalDate plannedOn, LocalDate actualOn) {
        requests.add(DemoRequest.put(
                ProjectDemo.path(index, "milestones/" + type),
                text(object(
                        "plannedOn",
                        plannedOn.toString(),
                        "actualOn",
                        actualOn == null ? null : actualOn.toString()))));
    }

    /** An even plan over a year from the start; what was done reaches from 55 to 113 per cent of it. */
    private void addInvestments(List<DemoRequest> requests) {
        long planned = investmentYuan / 12;
        LocalDate month = days[3].withDayOfMonth(1);
        for (int i = 0; i < 12 && !month.isAfter(DemoCodes.AS_OF); i++) {
            requests.add(DemoRequest.put(
                    ProjectDemo.path(index, "investments/" + month.toString().substring(0, 7)),
                    text(object("plannedYuan", planned, "actualYuan", planned * (55 + 2L * spread) / 100))));
            month = month.plusMonths(1);
        }
    }
}
