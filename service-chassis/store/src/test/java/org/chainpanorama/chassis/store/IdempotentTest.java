package org.chainpanorama.chassis.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
    void aRequestThatFailedLeavesItsKeyFree() {
        order("k1", "{\"name\":\"BAD\",\"priceYuan\":1}").then().statusCode(422);
        order("k2", "{\"priceYuan\":1}").then().statusCode(400);
        order("k3", "{\"name\":\"no price\"}").then().statusCode(500);
        assertThat(count("idempotent_answer")).isZero();
        order("k1", "{\"name\":\"good\",\"priceYuan\":1}").then().statusCode(201);
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
