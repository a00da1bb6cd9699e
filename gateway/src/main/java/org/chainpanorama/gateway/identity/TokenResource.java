package org.chainpanorama.gateway.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jose4j.jwk.JsonWebKey;

/** Client credentials (RFC 6749 §4.4) for the demo clients; there is no such thing outside the profile <code>local</code>. */
@Path("/oauth2")
@Tag(name = "tokens", description = "Tokens for the local demo 演示令牌")
@NeedsScope(ScopeDomain.REFERENCE)
@Blocking
public class TokenResource {

    /** A token, or why there is none. */
    @Schema(description = "An access token or an error, as RFC 6749 has it 访问令牌")
    public record TokenAnswer(
            @Schema(description = "JWT access token 访问令牌", maxLength = 4000) @JsonProperty("access_token")
            String accessToken,

            @Schema(description = "Always Bearer", maxLength = 10) @JsonProperty("token_type")
            String tokenType,

            @Schema(description = "Seconds it lasts 有效秒数") @JsonProperty("expires_in")
            Long expiresIn,

            @Schema(description = "Scopes given, separated by spaces 权限", maxLength = 1000)
            String scope,

            @Schema(description = "Error code; null on success 错误代码", maxLength = 64)
            String error) {}

    private final DemoIdentity settings;
    private final SigningKeys keys;
    private final String issuer;
    private final Set<String> audience;

    TokenResource(
            DemoIdentity settings,
            SigningKeys keys,
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            @ConfigProperty(name = "mp.jwt.verify.audiences") String audience) {
        this.settings = settings;
        this.keys = keys;
        this.issuer = issuer;
        this.audience = Set.of(audience);
    }

    /** A token for a demo client, with the scopes asked for that it has, or with all of them. */
    @POST
    @Path("token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getToken", summary = "A token for a demo client (local demo only) 演示客户端令牌")
    public RestResponse<TokenAnswer> token(
            @HeaderParam("Authorization") @Size(max = 1000) String authorization,
            @FormParam("grant_type") @Size(max = 100) String grantType,
            @FormParam("client_id") @Size(max = 100) String clientId,
            @FormParam("client_secret") @Size(max = 200) String clientSecret,
            @FormParam("scope") @Size(max = 1000) String scope) {
        onlyLocally();
        String[] credentials = authorization != null && authorization.startsWith("Basic ")
                ? basic(authorization.substring(6))
                : new String[] {clientId, clientSecret};
        String allowed = credentials[0] == null ? null : settings.clients().get(credentials[0]);
        if (allowed == null || !isSecret(credentials[1])) return refused(401, "invalid_client");
        if (!"client_credentials".equals(grantType)) return refused(400, "unsupported_grant_type");
        Set<String> given = new TreeSet<>(List.of(allowed.split(" ")));
        if (scope != null && !scope.isBlank()) given.retainAll(Arrays.asList(scope.split(" ")));
        return RestResponse.ok(answer(credentials[0], String.join(" ", given)));
    }

    /** The public keys that tokens are checked with (RFC 7517). */
    @GET
    @Path("jwks")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getTokenKeys", summary = "The demo's public keys (local demo only) 演示公钥")
    public Map<String, List<Map<String, Object>>> jwks() {
        onlyLocally();
        return Map.of("keys", List.of(keys.key().toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)));
    }

    private TokenAnswer answer(String client, String scope) {
        PrivateKey signing = keys.key().getRsaPrivateKey();
        JwtClaimsBuilder claims = Jwt.issuer(issuer)
                .audience(audience)
                .subject(client)
                .claim("client_id", client)
                .claim("scope", scope)
                .claim("jti", UUID.randomUUID().toString())
                .expiresAt(Instant.now().plus(settings.tokenLifetime()));
        String zone = settings.zones().get(client);
        if (zone != null) claims.claim("zone", zone);
        String token = claims.jws()
                .keyId(keys.key().getKeyId())
                .header("typ", "at+jwt")
                .sign(signing);
        return new TokenAnswer(token, "Bearer", settings.tokenLifetime().toSeconds(), scope, null);
    }

    private boolean isSecret(String given) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        keys.clientSecret().getBytes(StandardCharsets.UTF_8));
    }

    private static RestResponse<TokenAnswer> refused(int status, String error) {
        return RestResponse.ResponseBuilder.<TokenAnswer>create(status)
                .entity(new TokenAnswer(null, null, null, null, error))
                .build();
    }

    private static String[] basic(String encoded) {
        try {
            String[] parts = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 ? parts : new String[2];
        } catch (IllegalArgumentException notBase64) {
            return new String[2];
        }
    }

    private static void onlyLocally() {
        if (!ConfigUtils.isProfileActive("local") && !ConfigUtils.isProfileActive("test")) {
            throw Problem.notFound(Text.of("该地址", "such address"));
        }
    }
}
