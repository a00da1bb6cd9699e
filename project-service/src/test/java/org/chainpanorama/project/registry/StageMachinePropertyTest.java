package org.chainpanorama.project.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.chainpanorama.project.Api;
import org.junit.jupiter.api.Test;

/** Random sequences of requests against a model of the rules that knows nothing of the code. */
@QuarkusTest
class StageMachinePropertyTest {

    private static final int SEQUENCES = 25;
    private static final int STEPS = 30;
    private static final List<String> PATH =
            List.of("LEAD", "DECIDED", "LANDED", "STARTED", "STATS_ENTERED", "PRODUCING", "AT_CAPACITY");
    private static final List<String> ALL = List.of(
            "LEAD",
            "DECIDED",
            "LANDED",
            "STARTED",
            "STATS_ENTERED",
            "PRODUCING",
            "AT_CAPACITY",
            "SUSPENDED",
            "TERMINATED");
    private static final List<String> PAPERS = List.of(
            "DECISION_DOCUMENT",
            "SIGNED_AGREEMENT",
            "CONSTRUCTION_CONTRACT",
            "SITE_PHOTO",
            "ACCEPTANCE_CERTIFICATE",
            "CAPACITY_REPORT");

    @Test
    void noSequenceOfRequestsReachesAStageWhoseGuardsWereUnmet() {
        Set<String> reached = new HashSet<>();
        for (int seed = 1; seed <= SEQUENCES; seed++) {
            Model model = new Model(new SplittableRandom(seed));
            for (int step = 0; step < STEPS; step++) {
                model.step();
            }
            reached.addAll(model.visited);
        }
        assertThat(reached).as("stages that the sequences came to").containsAll(ALL);
    }

    /** What the rules say should happen, beside the project that it happens to. */
    private static final class Model {

        private final SplittableRandom random;
        private final String code = Api.newCode();
        private final Set<String> papers = new HashSet<>();
        private final Set<String> approvals = new HashSet<>();
        private final List<String> visited = new ArrayList<>(List.of("LEAD"));
        private final boolean leasing;
        private boolean invested;
        private boolean sited;
        private boolean capacity;
        private boolean team;
        private boolean fitOut;
        private boolean accepted;
        private String stage = "LEAD";
        private String stoppedAt = "LEAD";

        Model(SplittableRandom random) {
            this.random = random;
            this.leasing = random.nextBoolean();
            invested = random.nextInt(4) > 0;
            sited = random.nextInt(4) > 0;
            capacity = random.nextInt(4) > 0;
            Api.put("projects/" + code, registration()).then().statusCode(201);
        }

        void step() {
            switch (random.nextInt(8)) {
                case 0 -> prepare();
                case 1 -> improveRecord();
                default -> move();
            }
        }

        private void improveRecord() {
            invested = true;
            sited = true;
            capacity = true;
            Api.replace("projects/" + code, registration()).then().statusCode(200);
        }

        private void prepare() {
            switch (random.nextInt(5)) {
                case 0 -> setTeam(true);
                case 1 -> setTeam(false);
                case 2 -> approve("FILING");
                case 3 -> approve("CONSTRUCTION_PERMIT");
                default -> {
                    fitOut |= pass("FIT_OUT_STARTED", fitOut);
                    accepted |= pass("COMPLETION_ACCEPTED", accepted);
                }
            }
        }

        private void setTeam(boolean complete) {
            String body = complete
                    ? "{\"name\":\"T\",\"groupReference\":\"G\",\"responsiblePerson\":\"P\"}"
                    : "{\"name\":\"T\",\"groupReference\":\"G\"}";
            String path = "projects/" + code + "/service-team";
            Response answer = Api.get(path).statusCode() == 200 ? Api.replace(path, body) : Api.put(path, body);
            assertThat(answer.statusCode()).isLessThan(300);
            team = complete;
        }

        private void approve(String type) {
            if (approvals.add(type)) {
                Api.approve(code, type, "2023-01-01", "2023-01-05");
            }
        }

        private boolean pass(String milestone, boolean already) {
            if (!already && random.nextBoolean()) {
                Api.reach(code, milestone, "2023-01-06");
                return true;
            }
            return false;
        }

        private void move() {
            String to = random.nextInt(3) > 0 && PATH.indexOf(stage) < 6 && PATH.contains(stage)
                    ? PATH.get(PATH.indexOf(stage) + 1)
                    : ALL.get(random.nextInt(random.nextInt(6) == 0 ? ALL.size() : ALL.size() - 1));
            String paper = PAPERS.get(random.nextInt(PAPERS.size()));
            String wanted = random.nextInt(3) > 0 ? paperFor(to, paper) : paper;
            Set<String> withPaper = new HashSet<>(papers);
            withPaper.add(wanted);
            boolean allowed = isAllowed(to, withPaper);
            Response answer = Api.move(code, to, "2023-02-01", wanted);
            assertThat(answer.statusCode())
                    .as("%s from %s to %s: %s", code, stage, to, answer.asString())
                    .isEqualTo(allowed ? 200 : 409);
            if (allowed) {
                stoppedAt = PATH.contains(to) ? to : stoppedAt;
                stage = to;
                papers.addAll(withPaper);
                visited.add(to);
            }
            JsonPath project = Api.get("projects/" + code).jsonPath();
            assertThat(project.getString("stage.code")).isEqualTo(stage);
        }

        private static String paperFor(String stage, String otherwise) {
            return switch (stage) {
                case "DECIDED" -> "DECISION_DOCUMENT";
                case "LANDED" -> "SIGNED_AGREEMENT";
                case "STATS_ENTERED" -> otherwise.equals("SITE_PHOTO") ? "SITE_PHOTO" : "CONSTRUCTION_CONTRACT";
                case "PRODUCING" -> "ACCEPTANCE_CERTIFICATE";
                case "AT_CAPACITY" -> "CAPACITY_REPORT";
                default -> otherwise;
            };
        }

        private boolean isAllowed(String to, Set<String> documents) {
            if (stage.equals("TERMINATED") || stage.equals(to)) {
                return false;
            }
            if (to.equals("TERMINATED")) {
                return true;
            }
            if (stage.equals("SUSPENDED")) {
                return to.equals(stoppedAt);
            }
            if (to.equals("SUSPENDED")) {
                return true;
            }
            int steps = PATH.indexOf(to) - PATH.indexOf(stage);
            return steps == -1 || steps == 1 && meets(to, documents);
        }

        private boolean meets(String to, Set<String> documents) {
            return switch (to) {
                case "DECIDED" -> documents.contains("DECISION_DOCUMENT") && invested;
                case "LANDED" -> documents.contains("SIGNED_AGREEMENT") && sited && team;
                case "STARTED" ->
                    approvals.contains("FILING") && (approvals.contains("CONSTRUCTION_PERMIT") || leasing && fitOut);
                case "STATS_ENTERED" ->
                    approvals.contains("FILING")
                            && documents.contains("CONSTRUCTION_CONTRACT")
                            && documents.contains("SITE_PHOTO")
                            && invested;
                case "PRODUCING" -> (accepted || documents.contains("ACCEPTANCE_CERTIFICATE")) && capacity;
                case "AT_CAPACITY" -> documents.contains("CAPACITY_REPORT");
                default -> throw new IllegalArgumentException(to);
            };
        }

        private String registration() {
            return """
                    {"name":"示例随机","zone":"YKEDZ","leadOn":"2023-01-01","supplyMode":"%s",
                     "nodes":[{"chainCode":"WJZZ","nodeCode":"C08","intent":"EXTEND","primary":true}],
                     "totalInvestmentYuan":%s,"site":%s,"capacity":%s}""".formatted(
                            leasing ? "LEASE_THEN_SUPPLY" : "GRANT",
                            invested ? "8000000" : "null",
                            sited ? "{\"kind\":\"CARRIER_UNIT\",\"code\":\"ELECTRONICS-PARK\"}" : "null",
                            capacity ? "{\"value\":4000000,\"unit\":\"SETS_PER_YEAR\"}" : "null");
        }
    }
}
