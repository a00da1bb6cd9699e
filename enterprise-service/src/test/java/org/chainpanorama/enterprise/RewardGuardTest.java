package org.chainpanorama.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainpanorama.enterprise.RewardCalls.applied;
import static org.chainpanorama.enterprise.RewardCalls.apply;
import static org.chainpanorama.enterprise.RewardCalls.approve;
import static org.chainpanorama.enterprise.RewardCalls.committed;
import static org.chainpanorama.enterprise.RewardCalls.move;
import static org.chainpanorama.enterprise.RewardCalls.moveOn;
import static org.chainpanorama.enterprise.RewardCalls.publicised;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands against a move, guard by guard and together. */
@QuarkusTest
class RewardGuardTest {

    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

    private static final String WINDOW = "The application window is not open on that day";

    @ParameterizedTest(name = "late {0}, outside {1}, too much {2}: exactly these guards are named")
    @CsvSource({
        "false,false,false",
        "false,false,true",
        "false,true,false",
        "false,true,true",
        "true,false,false",
        "true,false,true",
        "true,true,false",
        "true,true,true"
    })
    void aSubmissionNamesExactlyTheGuardsThatAreNotMet(boolean late, boolean outside, boolean tooMuch) {
        String applicant = Calls.registered(outside ? "OTHER" : RewardCalls.ZONE);
        int id = applied(RewardCalls.policy("1000"), "SMART", applicant, tooMuch ? "100.01" : "100.00");
        List<String> unmet = new ArrayList<>();
        if (late) unmet.add("WINDOW_OPEN");
        if (outside) unmet.add("IN_POLICY_ZONE");
        if (tooMuch) unmet.add("REQUEST_WITHIN_CAP");
        var answer = moveOn(late ? "2024-01-01" : "2023-12-31", id, "SUBMITTED", "");
        if (unmet.isEmpty()) {
            answer.statusCode(200);
        } else {
            answer.statusCode(409)
                    .body("type", endsWith(":illegal-transition"))
                    .body("unmetGuards.code", equalTo(unmet));
        }
    }

    @ParameterizedTest(name = "on {0} the answer is {1}")
    @CsvSource({"2022-12-31,409", "2023-01-01,200", "2023-12-31,200", "2024-01-01,409"})
    void theFirstAndTheLastDayOfTheWindowBelongToIt(String day, int status) {
        moveOn(day, RewardCalls.draft(RewardCalls.policy("1000")), "SUBMITTED", "")
                .statusCode(status);
    }

    @ParameterizedTest(name = "a window that opens {0} days from today")
    @ValueSource(ints = {-1, 0, 1})
    void whetherTheWindowIsOpenTodayGoesByTheDayInShanghai(int days) {
        LocalDate today;
        List<String> missing;
        do {
            today = LocalDate.now(BUSINESS_ZONE);
            missing = missingToSubmit(today.plusDays(days));
        } while (!today.equals(LocalDate.now(BUSINESS_ZONE)));
        assertThat(missing).isEqualTo(days == 0 ? List.of() : List.of(WINDOW));
    }

    private static List<String> missingToSubmit(LocalDate onlyDay) {
        String policy = RewardCalls.policy("1000");
        Calls.replace("/api/v1/reward-policies/" + policy, """
                        {"name":"一日办法","potYuan":1000,"windowFrom":"%1$s","windowTo":"%1$s"}""".formatted(onlyDay))
                .statusCode(200);
        return Calls.json()
                .header("Accept-Language", "en")
                .get("/api/v1/reward-applications/" + RewardCalls.draft(policy) + "/transitions")
                .then()
                .extract()
                .path("allowed[0].missing");
    }

    @Test
    void aPolicyWithoutWindowAndZoneTakesEverybodyAtAnyTime() {
        String policy = RewardCalls.policy("1000");
        Calls.replace("/api/v1/reward-policies/" + policy, """
                {"name":"常年办法","potYuan":1000}""").statusCode(200);
        int id = applied(policy, "SMART", Calls.registered("OTHER"), "1");
        moveOn("1999-01-01", id, "SUBMITTED", "").statusCode(200);
    }

    @Test
    void anApprovalNeedsAnAmountAboveNothingWithinTheCap() {
        int id = publicised(RewardCalls.draft(RewardCalls.policy("1000")));
        move(id, "APPROVED", "")
                .body("unmetGuards.code", contains("AMOUNT_GIVEN"))
                .body("unmetGuards.label", contains("The approved amount is given"))
                .body("unmetGuards.detail", contains("The approved amount is needed"));
        approve(id, "0").body("unmetGuards.detail", contains("The approved amount must be more than nothing"));
        approve(id, "100.01").statusCode(409).body("type", endsWith(":illegal-transition"));
        approve(id, "100.00").statusCode(200);
    }

    @Test
    void aCapThatWasLoweredHoldsForWhatIsNotYetApproved() {
        String policy = RewardCalls.policy("1000");
        int id = publicised(RewardCalls.draft(policy));
        Calls.replace("/api/v1/reward-policies/" + policy + "/clauses/SMART", """
                {"title":"智能化转型","theme":"SMART_TRANSFORMATION","capYuan":60}""")
                .statusCode(200);
        approve(id, "60.01").statusCode(409);
        approve(id, "60").statusCode(200);
    }

    @Test
    void everyClauseHasItsOwnCapAndAllShareThePot() {
        String policy = RewardCalls.policy("250");
        RewardCalls.clause(policy, "GROWTH", "200");
        String applicant = Calls.registered(RewardCalls.ZONE);
        int smart = publicised(applied(policy, "SMART", applicant, "100"));
        int growth = publicised(applied(policy, "GROWTH", applicant, "200"));
        approve(smart, "150").statusCode(409).body("type", endsWith(":illegal-transition"));
        approve(growth, "150.01").statusCode(200);
        approve(smart, "100")
                .statusCode(409)
                .body("type", endsWith(":capacity-exceeded"))
                .body("balanceYuan", equalTo(99.99f))
                .body("unmetGuards.detail", contains("The pot has less left than the approved amount"));
        approve(smart, "99.99").statusCode(200);
        assertThat(committed(policy)).isEqualByComparingTo("250.00");
    }

    @Test
    void theMovesOfADraftSayWhatIsStillMissing() {
        String policy = RewardCalls.policy("1000");
        int id = applied(policy, "SMART", Calls.registered(RewardCalls.ZONE), "100");
        Calls.replace("/api/v1/reward-policies/" + policy, """
                {"name":"一日办法","potYuan":1000}""").statusCode(200);
        Calls.get("/api/v1/reward-applications/" + id + "/transitions")
                .body("allowed.to.code", contains("SUBMITTED", "WITHDRAWN"))
                .body("allowed[0].missing", empty());
    }

    @Test
    void theSameClauseIsAppliedForOnceAYear() {
        String policy = RewardCalls.policy("1000");
        String applicant = Calls.registered(RewardCalls.ZONE);
        int id = applied(policy, "SMART", applicant, "10");
        apply(policy, "SMART", applicant, "20").statusCode(409).body("type", endsWith(":already-exists"));
        publicised(id);
        approve(id, "10").statusCode(200);
        move(id, "PAID", "").statusCode(200);
        move(id, "RECOVERED", ",\"reason\":\"材料不实\"").statusCode(200);
        apply(policy, "SMART", applicant, "20").statusCode(409);
    }
}
