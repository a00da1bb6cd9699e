package org.chainpanorama.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainpanorama.enterprise.RewardCalls.approve;
import static org.chainpanorama.enterprise.RewardCalls.committed;
import static org.chainpanorama.enterprise.RewardCalls.move;
import static org.chainpanorama.enterprise.RewardCalls.paid;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pot and caps against fifty officials who approve at the same moment. */
@QuarkusTest
class RewardPotTest {

    private static final int OFFICIALS = 50;

    private ExecutorService officials;

    @BeforeEach
    void comeIn() {
        officials = Executors.newFixedThreadPool(OFFICIALS);
    }

    @AfterEach
    void goHome() {
        officials.shutdown();
    }

    /** All at the same moment; the answers in the order of the officials. */
    private <T> List<T> together(IntFunction<T> call) throws Exception {
        CyclicBarrier start = new CyclicBarrier(OFFICIALS);
        List<Callable<T>> calls = IntStream.range(0, OFFICIALS)
                .<Callable<T>>mapToObj(i -> () -> {
                    start.await();
                    return call.apply(i);
                })
                .toList();
        List<T> answers = new java.util.ArrayList<>();
        for (Future<T> answer : officials.invokeAll(calls)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private List<Integer> publicised(String policy) throws Exception {
        List<String> applicants = Collections.nCopies(OFFICIALS, RewardCalls.ZONE).stream()
                .map(Calls::registered)
                .toList();
        return together(i -> RewardCalls.publicised(RewardCalls.applied(policy, "SMART", applicants.get(i), "100")));
    }

    private static Map<String, Long> byOutcome(List<ExtractableResponse<Response>> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.statusCode() == 200 ? "approved" : answer.<String>path("type"),
                        Collectors.counting()));
    }

    @Test
    void exactlyAsManyAreApprovedAsFitAndWhatIsPaidReconcilesToTheFen() throws Exception {
        String policy = RewardCalls.policy("1000.00");
        List<Integer> ids = publicised(policy);
        var answers = together(i -> approve(ids.get(i), "33.33").extract());
        assertThat(byOutcome(answers))
                .isEqualTo(Map.of("approved", 30L, "urn:problem-type:zone:capacity-exceeded", 20L));
        assertThat(committed(policy)).isEqualTo(new BigDecimal("999.90"));

        var payments = together(i -> move(ids.get(i), "PAID", "").extract().statusCode());
        assertThat(payments)
                .isEqualTo(answers.stream()
                        .map(answer -> answer.statusCode() == 200 ? 200 : 409)
                        .toList());
        assertThat(paid(policy)).isEqualTo(new BigDecimal("999.90"));

        int recovered = ids.get(payments.indexOf(200));
        int refused = ids.get(payments.indexOf(409));
        var both = together(i -> i % 2 == 0
                ? move(recovered, "RECOVERED", ",\"reason\":\"材料不实\"").extract().statusCode()
                : approve(refused, "33.33").extract().statusCode());
        assertThat(both.stream().filter(status -> status == 200).count()).isBetween(1L, 2L);
        assertThat(paid(policy)).isEqualTo(new BigDecimal("966.57"));
        approve(refused, "33.33");
        assertThat(committed(policy)).isEqualTo(new BigDecimal("999.90"));
    }

    @Test
    void amountsOfAllSizesNeverExceedThePotAndWhoWasRefusedDidNotFit() throws Exception {
        String policy = RewardCalls.policy("1234.56");
        List<Integer> ids = publicised(policy);
        SplittableRandom random = new SplittableRandom(20_231_231L);
        List<BigDecimal> amounts = IntStream.range(0, OFFICIALS)
                .mapToObj(i -> BigDecimal.valueOf(1 + random.nextInt(10_000), 2))
                .toList();
        var answers = together(
                i -> approve(ids.get(i), amounts.get(i).toPlainString()).extract());
        assertThat(byOutcome(answers).keySet())
                .containsExactlyInAnyOrder("approved", "urn:problem-type:zone:capacity-exceeded");
        BigDecimal approved = IntStream.range(0, OFFICIALS)
                .filter(i -> answers.get(i).statusCode() == 200)
                .mapToObj(amounts::get)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal balance = new BigDecimal("1234.56").subtract(approved);
        assertThat(balance).isNotNegative();
        assertThat(IntStream.range(0, OFFICIALS)
                        .filter(i -> answers.get(i).statusCode() == 409)
                        .mapToObj(amounts::get))
                .allSatisfy(refused -> assertThat(refused).isGreaterThan(balance));
        assertThat(committed(policy)).isEqualTo(approved);
    }

    @Test
    void oneApplicationIsApprovedOnceHoweverManyApproveIt() throws Exception {
        String policy = RewardCalls.policy("1000");
        int id = RewardCalls.publicised(RewardCalls.draft(policy));
        var answers = together(i -> approve(id, "100").extract());
        assertThat(byOutcome(answers))
                .isEqualTo(Map.of("approved", 1L, "urn:problem-type:zone:illegal-transition", 49L));
        assertThat(committed(policy)).isEqualTo(new BigDecimal("100.00"));
    }

    @Test
    void oneEnterpriseGetsOneApplicationHoweverManyItSends() throws Exception {
        String policy = RewardCalls.policy("1000");
        String applicant = Calls.registered(RewardCalls.ZONE);
        var statuses = together(i ->
                RewardCalls.apply(policy, "SMART", applicant, "100").extract().statusCode());
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }
}
