package org.chainpanorama.enterprise;

import static org.chainpanorama.enterprise.Calls.freshChain;
import static org.chainpanorama.enterprise.Calls.get;
import static org.chainpanorama.enterprise.Calls.json;
import static org.chainpanorama.enterprise.Calls.put;
import static org.chainpanorama.enterprise.Calls.replace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChainTest {

    @Test
    void nodesStandInChainOrderAndAnswerNotModifiedToTheirTag() {
        String chain = freshChain();
        String path = "/api/v1/chains/" + chain + "/nodes";
        String tag = get(path)
                .statusCode(200)
                .body("items.code", contains("U01", "C01", "D01", "S01"))
                .body("items[0].segment.label", equalTo("上游"))
                .extract()
                .header("ETag");
        json().header("If-None-Match", tag).get(path).then().statusCode(304);
        replace(path + "/U01", """
                {"name":"新名","segment":"UPSTREAM","key":true,"weight":0.5,"valueStage":"MANUFACTURING"}""").statusCode(200);
        json().header("If-None-Match", tag).get(path).then().statusCode(200);
        get(path + "?key=true").body("items.code", contains("U01"));
        get(path + "?segment=SERVICE&segment=UPSTREAM").body("items.code", contains("U01", "S01"));
    }

    @Test
    void aNodeRetiresInFavourOfAnotherOneOfItsChain() {
        String chain = freshChain();
        String node = "/api/v1/chains/" + chain + "/nodes/U01";
        String body = """
                {"name":"旧","segment":"UPSTREAM","weight":1,"valueStage":"MANUFACTURING","retiredOn":"2023-01-01","replacedBy":"%s"}""";
        replace(node, body.formatted("U99")).statusCode(422).body("type", endsWith("unknown-node"));
        replace(node, body.formatted("U01")).statusCode(422);
        replace(node, body.formatted("C01")).statusCode(200).body("replacedBy", equalTo("C01"));
        replace("/api/v1/chains/" + chain + "/nodes/C01", body.formatted("U01"))
                .statusCode(422)
                .body("errors.pointer", contains("/replacedBy"));
        String code = Calls.registered("Z1");
        put("/api/v1/enterprises/" + code + "/positions", """
                        {"positions":[{"chainCode":"%s","nodeCode":"U01","revenueShare":1,"validFrom":"2023-01-01"}]}""".formatted(chain))
                .statusCode(422)
                .body("errors[0].code", equalTo("retired-node"));
    }

    @Test
    void aClosedVersionOfTheCatalogueIsKeptAsItStood() {
        String chain = freshChain();
        String path = "/api/v1/chains/" + chain;
        put(path + "/node-links/U01/C01", """
                {"note":"钢带"}""").statusCode(201);
        String next = """
                {"name":"测试产业链","kind":"MANUFACTURING","catalogueVersion":"%s","status":"ESTABLISHED"}""";
        replace(path, next.formatted("2")).statusCode(200);
        replace(path + "/nodes/U01", """
                {"name":"改名环节","segment":"UPSTREAM","weight":1,"valueStage":"MANUFACTURING"}""").statusCode(200);
        Calls.putNode(chain, "U02", "UPSTREAM");
        get(path + "/catalogues")
                .statusCode(200)
                .body("items.catalogueVersion", contains("2", "1"))
                .body("items.current", contains(true, false))
                .body("items.nodeCount", contains(5, 4))
                .body("items.linkCount", contains(1, 1));
        get(path + "/catalogues/1")
                .body("catalogue.closedBy", equalTo("test-client"))
                .body("nodes.name", contains("环节U01", "环节C01", "环节D01", "环节S01"))
                .body("nodes[0].segment.label", equalTo("上游"))
                .body("links[0].note", equalTo("钢带"));
        get(path + "/catalogues/2").body("nodes.name", contains("改名环节", "环节U02", "环节C01", "环节D01", "环节S01"));
        get(path + "/catalogues/3").statusCode(404);
        replace(path, next.formatted("1")).statusCode(422).body("type", endsWith("rule-violated"));
        get(path).body("catalogueVersion", equalTo("2"));
    }

    @Test
    void aLinkThatClosesACycleIsRefusedAndTheCycleNamed() {
        String chain = freshChain();
        String links = "/api/v1/chains/" + chain + "/node-links";
        put(links + "/U01/C01", "{}").statusCode(201);
        put(links + "/C01/D01", "{}").statusCode(201);
        put(links + "/D01/U01", "{}")
                .statusCode(422)
                .body("type", endsWith("rule-violated"))
                .body("cycle", contains("D01", "U01", "C01", "D01"));
        put(links + "/S01/S01", "{}").statusCode(422).body("cycle", contains("S01", "S01"));
        put(links + "/U01/U99", "{}").statusCode(422).body("type", endsWith("unknown-node"));
        get(links).body("items", hasSize(2));
        json().delete(links + "/C01/D01").then().statusCode(428);
        json().header("If-Match", "*").delete(links + "/C01/D01").then().statusCode(204);
        put(links + "/D01/U01", "{}").statusCode(201);
    }

    @Test
    void twoCallersCannotCloseACycleBetweenThem() throws Exception {
        String chain = freshChain();
        String links = "/api/v1/chains/" + chain + "/node-links";
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> answers = List.of(
                    callers.submit(() -> put(links + "/U01/C01", "{}").extract().statusCode()),
                    callers.submit(() -> put(links + "/C01/D01", "{}").extract().statusCode()),
                    callers.submit(() -> put(links + "/D01/S01", "{}").extract().statusCode()),
                    callers.submit(() -> put(links + "/S01/U01", "{}").extract().statusCode()));
            int refused = 0;
            for (Future<Integer> answer : answers) {
                assertTrue(List.of(201, 422).contains(answer.get()));
                refused += answer.get() == 422 ? 1 : 0;
            }
            assertEquals(1, refused);
        } finally {
            callers.shutdown();
        }
    }

    @Test
    void governanceIsKeptUnderTheChain() {
        String chain = freshChain();
        String path = "/api/v1/chains/" + chain;
        put(path + "/product-lines/DOORS", """
                {"name":"门","regionalTitle":"中国门都","nodeCodes":["D01"]}""").statusCode(201);
        get(path + "/product-lines")
                .body("items[0].code", equalTo("DOORS"))
                .body("items[0].regionalTitle", equalTo("中国门都"))
                .body("items[0].toExtend", equalTo(false));
        put(path + "/honours/A", """
                {"issuer":"省商务厅","level":"PILOT","title":"试点"}""").statusCode(201);
        put(path + "/honours/B", """
                {"issuer":"省商务厅","year":2023,"level":"DEMONSTRATION_PILOT","title":"示范试点"}""").statusCode(201);
        get(path + "/honours").body("items.level.code", contains("PILOT", "DEMONSTRATION_PILOT"));
        get(path + "/leading-group").statusCode(404);
        String group = """
                {"name":"领导小组","members":[{"role":"HEAD","office":"链长"},{"role":"MEMBER","organisation":"招商局"}]}""";
        put(path + "/leading-group", group).statusCode(201).body("members.role.code", contains("HEAD", "MEMBER"));
        replace(path + "/leading-group", group).statusCode(200).body("version", equalTo(0));
        put(path + "/plans/DEV", """
                {"kind":"DEVELOPMENT","title":"发展规划","partner":"研究院"}""").statusCode(201);
        get(path + "/plans").body("items.kind.code", contains("DEVELOPMENT"));
        put(path + "/work-plans/2023/tasks/01", """
                {"title":"补链","owner":"招商局","measure":"GOVERNMENT","status":"IN_PROGRESS"}""").statusCode(404);
        put(path + "/work-plans/2023", """
                {"title":"年度重点工作计划","status":"ISSUED"}""").statusCode(201);
        put(path + "/work-plans/2023/tasks/01", """
                {"title":"补链","owner":"招商局","measure":"GOVERNMENT","status":"IN_PROGRESS"}""").statusCode(201);
        for (String elsewhere : List.of("http://example.org/figure", "//example.org", "../q/metrics", "a/../../q")) {
            replace(path + "/work-plans/2023/tasks/01", """
                    {"title":"补链","owner":"招商局","measure":"MARKET","status":"IN_PROGRESS","metricRef":"%s"}""".formatted(elsewhere))
                    .statusCode(400)
                    .body("errors.pointer", contains("/metricRef"));
        }
        get(path + "/work-plans/2023")
                .body("tasks.code", contains("01"))
                .body("tasks[0].measure.label", equalTo("有形之手(政府)"));
    }

    @Test
    void aChainThatIsNotThereIsNotFound() {
        get("/api/v1/chains/NONE").statusCode(404).body("type", endsWith("not-found"));
        get("/api/v1/chains/NONE/nodes").statusCode(404);
        Calls.putNode("NONE", "U01", "UPSTREAM").statusCode(404);
    }
}
