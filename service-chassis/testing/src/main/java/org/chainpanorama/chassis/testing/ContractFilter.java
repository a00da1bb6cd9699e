package org.chainpanorama.chassis.testing;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;

/**
 * Holds every call of every test against the OpenAPI document of the service that answers it: answers always, requests when they were
 * accepted, since a test may well ask wrongly on purpose. A call whose path the document does not know is left alone, unless the answer
 * is a problem.
 */
public class ContractFilter implements Filter {

    /** Characters of an answer that help to see what is wrong. */
    private static final int SHOWN = 2000;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        Response answer = context.next(request, response);
        URI uri = URI.create(request.getURI());
        if (uri.getPort() != RestAssured.port) return answer;
        List<String> faults = Contract.ofRunningService().faults(request, uri, answer);
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s answered %d against the OpenAPI document:%n%s%n%s"
                    .formatted(
                            request.getMethod(),
                            uri,
                            answer.statusCode(),
                            String.join(System.lineSeparator(), faults),
                            shortened(answer.asString())));
        }
        return answer;
    }

    private static String shortened(String body) {
        return body.length() <= SHOWN ? body : body.substring(0, SHOWN) + " …";
    }
}
