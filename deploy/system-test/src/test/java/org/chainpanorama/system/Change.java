package org.chainpanorama.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneService;
import org.chainpanorama.local.demo.DemoData;
import org.chainpanorama.local.demo.DemoRequest;

/** A change of one stored record of the demo zone, and its undoing. */
interface Change {

    ObjectMapper JSON = new ObjectMapper();

    void apply();

    void undo();

    /** Puts a record of the demo data again, edited; undone by putting the original. */
    static Change put(String token, String path, Consumer<ObjectNode> edit) {
        String original = demoBody(path);
        ObjectNode edited = (ObjectNode) parse(original);
        edit.accept(edited);
        return of(() -> send(token, "PUT", path, edited.toString()), () -> send(token, "PUT", path, original));
    }

    /** Changes one field by merge patch; undone by the same with the former value. */
    static Change patch(String token, String path, String field, String former, String value) {
        return of(
                () -> send(token, "PATCH", path, "{\"" + field + "\":" + value + "}"),
                () -> send(token, "PATCH", path, "{\"" + field + "\":" + former + "}"));
    }

    /** Sets the revenue of the one demo enterprise that has that revenue in that year. */
    static Change revenue(String token, int year, String former, String value) {
        ObjectNode figures = demoFigures(year, new BigDecimal(former));
        String path = "/api/v1/enterprises/" + figures.remove("creditCode").textValue() + "/annual-figures/"
                + figures.remove("year").intValue();
        String original = figures.toString();
        String edited = figures.put("revenueYuan", new BigDecimal(value)).toString();
        return of(() -> send(token, "PUT", path, edited), () -> send(token, "PUT", path, original));
    }

    /** Changes what no interface lets anybody change, in the owner's database. */
    static Change sql(Zone zone, ZoneService owner, String apply, String undo) {
        return of(() -> execute(zone, owner, apply), () -> execute(zone, owner, undo));
    }

    private static Change of(Runnable apply, Runnable undo) {
        return new Change() {
            @Override
            public void apply() {
                apply.run();
            }

            @Override
            public void undo() {
                undo.run();
            }
        };
    }

    private static void send(String token, String method, String path, String body) {
        String type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        given().header("Authorization", "Bearer " + token)
                .header("If-Match", "*")
                .contentType(type)
                .body(body)
                .request(method, path)
                .then()
                .statusCode(200);
    }

    private static void execute(Zone zone, ZoneService owner, String sql) {
        try (Connection connection = zone.database(owner).connect();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private static String demoBody(String path) {
        return DemoData.requests()
                .filter(request -> request.path().equals(path))
                .map(DemoRequest::body)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The demo data has no " + path));
    }

    private static ObjectNode demoFigures(int year, BigDecimal revenue) {
        return DemoData.requests()
                .filter(request -> request.path().startsWith("/api/v1/annual-figures/import"))
                .flatMap(request -> request.body().lines())
                .map(Change::parse)
                .filter(row -> row.path("year").intValue() == year
                        && row.path("revenueYuan").decimalValue().compareTo(revenue) == 0)
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.reader()
                    .with(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(json);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}
