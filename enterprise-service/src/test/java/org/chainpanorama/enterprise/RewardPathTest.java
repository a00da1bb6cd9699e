package org.chainpanorama.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainpanorama.enterprise.RewardCalls.move;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole graph of states, walked: every pair of states, and every path to an end. */
@QuarkusTest
class RewardPathTest {

    /** The states of domain.md and where each may go, written down again: the product is compared with it. */
    private static final Map<String, List<String>> GRAPH = Map.ofEntries(
            Map.entry("DRAFT", List.of("SUBMITTED", "WITHDRAWN")),
            Map.entry("SUBMITTED", List.of("ACCEPTED", "RETURNED", "REJECTED", "WITHDRAWN")),
            Map.entry("ACCEPTED", List.of("REVIEWED", "RETURNED", "REJECTED", "WITHDRAWN")),
            Map.entry("REVIEWED", List.of("PUBLICISED", "REJECTED", "WITHDRAWN")),
            Map.entry("PUBLICISED", List.of("APPROVED", "REJECTED")),
            Map.entry("APPROVED", List.of("PAID")),
            Map.entry("PAID", List.of("RECOVERED")),
            Map.entry("RETURNED", List.of("SUBMITTED", "WITHDRAWN")),
            Map.entry("RECOVERED", List.of()),
            Map.entry("REJECTED", List.of()),
            Map.entry("WITHDRAWN", List.of()));

    /** What a good move says besides its target. */
    private static final Map<String, String> SAID = Map.of(
            "APPROVED", ",\"approvedYuan\":12.34",
            "RETURNED", ",\"reason\":\"补充材料\"",
            "REJECTED", ",\"reason\":\"不符合条件\"",
            "WITHDRAWN", ",\"reason\":\"企业撤回\"",
            "RECOVERED", ",\"reason\":\"材料不实\"");

    private static final Set<String> MONEY_MOVES_AT = Set.of("APPROVED", "PAID", "RECOVERED");
    private static final BigDecimal APPROVED_YUAN = new BigDecimal("12.34");
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    static Stream<String> states() {
        return GRAPH.keySet().stream().sorted();
    }

    /** Every path from the first state to an end on which no state comes more than twice: all ways round the loop are in it. */
    static Stream<List<String>> pathsToAnEnd() {
        List<List<String>> found = new ArrayList<>();
        walkOn(List.of("DRAFT"), found);
        return found.stream();
    }

    private static void walkOn(List<String> path, List<List<String>> found) {
        List<String> next = GRAPH.get(path.get(path.size() - 1));
        if (next.isEmpty()) {
            found.add(path);
        }
        for (String state : next) {
            if (Collections.frequency(path, state) < 2) {
                walkOn(Stream.concat(path.stream(), Stream.of(state)).toList(), found);
            }
        }
    }

    private static ValidMove go(int id, String to) {
        return new ValidMove(id, to, SAID.getOrDefault(to, ""));
    }

    private record ValidMove(int id, String to, String said) {
        void isMade() {
            move(id, to, said).statusCode(200).body("state.code", equalTo(to));
        }
    }

    private static int broughtTo(String policy, String state) {
        int id = RewardCalls.draft(policy);
        shortestPathTo(state).forEach(step -> go(id, step).isMade());
        return id;
    }

    private static List<String> shortestPathTo(String state) {
        List<List<String>> frontier = List.of(List.of("DRAFT"));
        while (true) {
            for (List<String> path : frontier) {
                if (path.get(path.size() - 1).equals(state)) {
                    return path.subList(1, path.size());
                }
            }
            frontier = frontier.stream()
                    .flatMap(path -> GRAPH.get(path.get(path.size() - 1)).stream()
                            .map(next -> Stream.concat(path.stream(), Stream.of(next))
                                    .toList()))
                    .toList();
        }
    }

    @Test
    void thereIsAWayToEveryStateAndPathsToEveryEnd() {
        assertThat(GRAPH.values().stream().flatMap(List::stream).collect(Collectors.toSet()))
                .isEqualTo(without(GRAPH.keySet(), "DRAFT"));
        assertThat(pathsToAnEnd().map(path -> path.get(path.size() - 1)).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("RECOVERED", "REJECTED", "WITHDRAWN");
        Calls.get("/api/v1/code-lists/reward-state")
                .body("codes.code", containsInAnyOrder(GRAPH.keySet().toArray()));
    }

    @ParameterizedTest(name = "from {0} only the allowed moves are made")
    @MethodSource("states")
    void onlyTheAllowedMovesAreMade(String from) {
        String policy = RewardCalls.policy("100000");
        int id = broughtTo(policy, from);
        String path = "/api/v1/reward-applications/" + id;
        Calls.get(path + "/transitions").body("allowed.to.code", equalTo(inCodeOrder(GRAPH.get(from))));
        String before = Calls.get(path).extract().header("ETag");
        for (String to : without(GRAPH.keySet(), GRAPH.get(from).toArray(String[]::new))) {
            move(id, to, SAID.getOrDefault(to, ""))
                    .statusCode(409)
                    .body("type", endsWith(":illegal-transition"))
                    .body("unmetGuards", hasSize(1))
                    .body("unmetGuards[0].code", equalTo("NEXT_STATE"))
                    .body("unmetGuards[0].detail", startsWith("From here the application may only move to"));
        }
        Calls.get(path).header("ETag", equalTo(before)).body("state.code", equalTo(from));
        for (String to : GRAPH.get(from)) {
            go(broughtTo(policy, from), to).isMade();
        }
    }

    @Test
    void aMoveThatIsNotAllowedAlsoNamesEverythingElseAgainstIt() {
        String policy = RewardCalls.policy("50");
        int id = RewardCalls.draft(policy);
        move(id, "APPROVED", ",\"approvedYuan\":100.01")
                .statusCode(409)
                .body("type", endsWith(":illegal-transition"))
                .body("unmetGuards", hasSize(3));
        move(id, "RECOVERED", ",\"reason\":\" \"")
                .statusCode(409)
                .body("unmetGuards.detail", hasItem("A reason is needed"));
        move(id, "PAID", ",\"approvedYuan\":1").statusCode(400).body("errors.pointer", hasItem("/approvedYuan"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pathsToAnEnd")
    void everyPathToAnEndCanBeWalkedAndItsMoneyReconciles(List<String> path) {
        String policy = RewardCalls.policy("1000");
        int id = RewardCalls.draft(policy);
        for (String state : path.subList(1, path.size())) {
            go(id, state).isMade();
            if (MONEY_MOVES_AT.contains(state)) {
                assertThat(RewardCalls.committed(policy))
                        .isEqualTo(state.equals("RECOVERED") ? NOTHING : APPROVED_YUAN);
                assertThat(RewardCalls.paid(policy)).isEqualTo(state.equals("PAID") ? APPROVED_YUAN : NOTHING);
            }
        }
        if (!path.contains("APPROVED")) {
            assertThat(RewardCalls.committed(policy)).isEqualTo(NOTHING);
        }
        Calls.get("/api/v1/reward-applications/" + id + "/transitions")
                .body("allowed", empty())
                .body("history.from.code", equalTo(path.subList(0, path.size() - 1)))
                .body("history.to.code", equalTo(path.subList(1, path.size())))
                .body("history.actor", equalTo(Collections.nCopies(path.size() - 1, "test-client")));
    }

    private static Set<String> without(Set<String> states, String... others) {
        Set<String> rest = new HashSet<>(states);
        List.of(others).forEach(rest::remove);
        return rest;
    }

    /** In the order of the code list: the way of a good application first. */
    private static List<String> inCodeOrder(List<String> states) {
        List<String> order = List.of(
                "DRAFT",
                "SUBMITTED",
                "ACCEPTED",
                "REVIEWED",
                "PUBLICISED",
                "APPROVED",
                "PAID",
                "RECOVERED",
                "RETURNED",
                "REJECTED",
                "WITHDRAWN");
        return order.stream().filter(states::contains).toList();
    }
}
