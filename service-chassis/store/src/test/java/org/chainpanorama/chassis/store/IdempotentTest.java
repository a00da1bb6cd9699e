package org.chainpanorama.chassis.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.chainpanorama.chassis.testing.Crowd;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotentTest extends StoreTest {

    @Inject
    Housekeeping housekeeping;

    private static Response order(String key, String body) {
        var request = given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post("/api/v1/widgets");
    }

    @Test
    void withoutAKeyNothingHappens() {
        for (String key : new String[] {null, " "}) {
            order(key, "{\"name\":\"x\"}")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:problem-type:zone:idempotency-key-missing"))
                    .body("errors[0].name", equalTo("Idempotency-Key"));
        }
        order("k".repeat(201), "{\"name\":\"x\"}").then().statusCode(400);
        assertThat(count("widget")).isZero();
    }

    @Test
    void theSameRequestAgainGetsTheFirstAnswerAgain() {
        Response first = order("k1", "{\"name\":\"x\",\"priceYuan\":1.50}");
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        Response again = order("k1", "{ \"priceYuan\": 1.50, \"name\": \"x\" }");
        again.then().statusCode(201).header("Idempotency-Replayed", "true").contentType(ContentType.JSON);
        assertThat(again.asString()).isEqualTo(first.asString()).contains("\"label\":\"widget\"");
        assertThat(again.contentType()).isEqualTo(first.contentType());
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).contains("/api/v1/widgets/");
        assertThat(count("widget")).isEqualTo(1);
        assertThat(count("change_event")).isEqualTo(1);
    }

    @Test
    void theKeyWithAnotherBodyIsRefused() {
        order("k1", "{\"name\":\"x\",\"priceYuan\":1}").then().statusCode(201);
        order("k1", "{\"name\":\"y\",\"priceYuan\":1}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:zone:idempotency-key-reused"));
        assertThat(count("widget")).isEqualTo(1);
    }

    @Test
    void whatWasNoRequestOrFailedByOurFaultLeavesItsKeyFree() {
        order("k2", "{\"priceYuan\":1}").then().statusCode(400);
        order("k3", "{\"name\":\"no price\"}").then().statusCode(500);
        assertThat(count("idempotent_answer")).isZero();
        order("k2", "{\"name\":\"good\",\"priceYuan\":1}").then().statusCode(201);
    }

    @Test
    void aRefusalIsGivenAgainByteByByteAndInItsLanguage() {
        Response first = order("k1", "{\"name\":\"BAD\",\"priceYuan\":1}");
        first.then().statusCode(422).header("Idempotency-Replayed", nullValue()).body("detail", equalTo("No"));
        Response again = given().contentType(ContentType.JSON)
                .header("Accept-Language", "zh")
                .header("Idempotency-Key", "k1")
                .body("{\"name\":\"BAD\",\"priceYuan\":1}")
                .post("/api/v1/widgets");
        again.then().statusCode(422).header("Idempotency-Replayed", "true").header("Content-Language", "en");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.contentType()).isEqualTo(first.contentType());
        order("k1", "{\"name\":\"good\",\"priceYuan\":1}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:zone:idempotency-key-reused"));
    }

    @Test
    void aUniqueKeyThatIsTakenIsRefusedAgainAlsoWhenItIsFreeMeanwhile() {
        add("a", "taken", "1", 1, Widget.Kind.CUP);
        Response first = order("k1", "{\"name\":\"taken\",\"priceYuan\":1}");
        first.then().statusCode(409).body("type", equalTo("urn:problem-type:zone:already-exists"));
        QuarkusTransaction.requiringNew().run(() -> sql.update("delete from widget"));
        Response again = order("k1", "{\"name\":\"taken\",\"priceYuan\":1}");
        again.then().statusCode(409).header("Idempotency-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(count("widget")).isZero();
    }

    @Test
    void aHundredAtOnceThatBreakARuleHearOneRefusal() {
        Set<String> refusals = new HashSet<>();
        for (Response response : Crowd.of(100, i -> order("k1", "{\"name\":\"BAD\",\"priceYuan\":1}"))) {
            if (response.statusCode() == 409) {
                assertThat(response.jsonPath().getString("type")).endsWith("request-in-flight");
            } else {
                response.then().statusCode(422);
                refusals.add(response.asString());
            }
        }
        assertThat(refusals).hasSize(1);
        assertThat(order("k1", "{\"name\":\"BAD\",\"priceYuan\":1}").asString()).isIn(refusals);
    }

    @Test
    void whileTheFirstRunsTheSecondIsToldSo() throws Exception {
        WidgetResource.running = new CountDownLatch(1);
        WidgetResource.goOn = new CountDownLatch(1);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        Future<Response> first = threads.submit(() -> order("k1", "{\"name\":\"SLOW\",\"priceYuan\":1}"));
        assertThat(WidgetResource.running.await(30, TimeUnit.SECONDS))
                .as("the first runs")
                .isTrue();
        order("k1", "{\"name\":\"SLOW\",\"priceYuan\":1}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:zone:request-in-flight"));
        order("k2", "{\"name\":\"other key\",\"priceYuan\":1}").then().statusCode(201);
        WidgetResource.goOn.countDown();
        first.get().then().statusCode(201);
        threads.shutdown();
        order("k1", "{\"name\":\"SLOW\",\"priceYuan\":1}")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        assertThat(count("widget")).isEqualTo(2);
    }

    @Test
    void twentyAtOnceHaveOneEffect() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<Future<Response>> answers = IntStream.range(0, 20)
                .mapToObj(i -> threads.submit(() -> order("k1", "{\"name\":\"race\",\"priceYuan\":1}")))
                .toList();
        String body = null;
        for (Future<Response> answer : answers) {
            Response response = answer.get();
            assertThat(response.statusCode()).isIn(201, 409);
            if (response.statusCode() == 201) {
                assertThat(response.asString()).isEqualTo(body == null ? response.asString() : body);
                body = response.asString();
            } else {
                assertThat(response.jsonPath().getString("type")).endsWith("request-in-flight");
            }
        }
        threads.shutdown();
        assertThat(body).isNotNull();
        assertThat(count("widget")).isEqualTo(1);
    }

    @Test
    void answersAreForgottenAfterADay() {
        order("k1", "{\"name\":\"x\",\"priceYuan\":1}").then().statusCode(201);
        housekeeping.purgeAnswers();
        assertThat(count("idempotent_answer")).isEqualTo(1);
        housekeeping.purgeAnswers(Instant.now().plusSeconds(60));
        assertThat(count("idempotent_answer")).isZero();
    }

    @Test
    void theKeyIsDocumented() {
        given().get("/q/openapi?format=json")
                .then()
                .body(
                        "paths.'/api/v1/widgets'.post.parameters.find { it.name == 'Idempotency-Key' }.required",
                        equalTo(true))
                .body("paths.'/api/v1/widgets'.get.parameters.name", not(hasItem("Idempotency-Key")));
    }
}
