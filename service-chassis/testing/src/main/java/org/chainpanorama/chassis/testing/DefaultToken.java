package org.chainpanorama.chassis.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Gives every request that has no {@code Authorization} a token with all scopes, so that a test speaks of tokens only where it is about
 * them. {@code given().noFiltersOfType(DefaultToken.class)} asks without one.
 */
public class DefaultToken implements Filter, QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(new DefaultToken(), new ContractFilter());
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        if (!request.getHeaders().hasHeaderWithName("Authorization")) {
            request.header("Authorization", "Bearer " + ZoneTokens.token(ZoneTokens.EVERY_SCOPE));
        }
        return context.next(request, response);
    }
}
