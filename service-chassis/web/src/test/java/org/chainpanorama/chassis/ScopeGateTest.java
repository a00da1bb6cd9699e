package org.chainpanorama.chassis;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.chainpanorama.chassis.testing.DefaultToken;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScopeGateTest {

    private static RequestSpecification anonymous() {
        return given().noFiltersOfType(DefaultToken.class);
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static void isRefused(ValidatableResponse response, String type) {
        response.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("urn:problem-type:zone:" + type));
    }

    @Test
    void withoutATokenNothingIsRead() {
        isRefused(anonymous().get("/api/v1/widgets").then(), "token-missing");
    }

    @Test
    void referenceDataIsOpenToAll() {
        anonymous().get("/api/v1/code-lists").then().statusCode(200);
    }

    @Test
    void readingNeedsTheReadScopeAndWritingTheWriteScope() {
        String reader = ZoneTokens.token("enterprise.read");
        with(reader).get("/api/v1/widgets").then().statusCode(200);
        with(reader).post("/api/v1/widgets/lookup").then().statusCode(200).body("code", equalTo("test-client"));
        with(reader)
                .contentType("application/json")
                .body("{\"name\":\"wheel\"}")
                .put("/api/v1/widgets/s1")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:zone:scope-missing"))
                .header("WWW-Authenticate", containsString("enterprise.write"));
        with(ZoneTokens.token("project.read land.write"))
                .get("/api/v1/widgets")
                .then()
                .statusCode(403);
    }

    @Test
    void aResourceWithoutAnAnnotationAnswersNobody() {
        given().get("/api/v1/forgotten").then().statusCode(403);
    }

    @Test
    void anExpiredTokenIsToldSo() {
        String expired = ZoneTokens.sign(
                ZoneTokens.claims("enterprise.read").expiresAt(Instant.now().minusSeconds(300)));
        isRefused(with(expired).get("/api/v1/widgets").then(), "token-expired");
    }

    @Test
    void clocksMayDifferBySecondsAndNoMore() {
        for (int secondsAgo : new int[] {5, 90}) {
            Instant end = Instant.now().minusSeconds(secondsAgo);
            String token = ZoneTokens.sign(ZoneTokens.claims("enterprise.read")
                    .issuedAt(end.minusSeconds(600))
                    .expiresAt(end));
            with(token).get("/api/v1/widgets").then().statusCode(secondsAgo == 5 ? 200 : 401);
        }
    }

    @Test
    void aTokenOfAnotherIssuerOrForAnotherAudienceOrNotYetValidIsRefused() {
        var claims = ZoneTokens.claims("enterprise.read");
        isRefused(
                with(ZoneTokens.sign(claims.issuer("urn:elsewhere")))
                        .get("/api/v1/widgets")
                        .then(),
                "token-invalid");
        var audience = ZoneTokens.claims("enterprise.read").audience("urn:elsewhere");
        isRefused(with(ZoneTokens.sign(audience)).get("/api/v1/widgets").then(), "token-invalid");
        var later = ZoneTokens.claims("enterprise.read")
                .claim("nbf", Instant.now().plusSeconds(300).getEpochSecond());
        isRefused(with(ZoneTokens.sign(later)).get("/api/v1/widgets").then(), "token-invalid");
    }

    @Test
    void aTokenThatTalksItsReaderIntoAWeakerAlgorithmIsRefused() throws Exception {
        String header = base64("{\"alg\":\"none\"}");
        String good = ZoneTokens.token("enterprise.read");
        isRefused(
                with(header + '.' + good.split("\\.")[1] + '.')
                        .get("/api/v1/widgets")
                        .then(),
                "token-invalid");
        String symmetric = Jwt.issuer(ZoneTokens.ISSUER)
                .audience(ZoneTokens.AUDIENCE)
                .claim("scope", "enterprise.read")
                .jws()
                .algorithm(SignatureAlgorithm.HS256)
                .sign(new SecretKeySpec(new byte[32], "HmacSHA256"));
        isRefused(with(symmetric).get("/api/v1/widgets").then(), "token-invalid");
        var stranger = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        isRefused(
                with(ZoneTokens.claims("enterprise.read").sign(stranger))
                        .get("/api/v1/widgets")
                        .then(),
                "token-invalid");
        isRefused(with("not-a-token").get("/api/v1/widgets").then(), "token-invalid");
    }

    @Test
    void aTokenBoundToAZoneSaysSo() {
        String bound = ZoneTokens.sign(ZoneTokens.claims("enterprise.read").claim("zone", "YKEDZ"));
        with(bound).post("/api/v1/widgets/lookup").then().body("name", equalTo("YKEDZ"));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
