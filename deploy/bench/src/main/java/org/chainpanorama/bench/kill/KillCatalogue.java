package org.chainpanorama.bench.kill;

import org.chainpanorama.local.demo.DemoCodes;
import org.chainpanorama.local.demo.DemoData;

/** The little that other records refer to: the demo's chain with one node, and a reward policy whose window is always open. */
final class KillCatalogue {

    static final String NODE = "U01";
    static final String POLICY = "KILL";
    static final String CLAUSE = "K";

    private KillCatalogue() {}

    static void load(Calls calls) {
        String chain = "/api/v1/chains/" + DemoCodes.CHAIN;
        DemoData.requests()
                .filter(request ->
                        request.path().equals(chain) || request.path().equals(chain + "/nodes/" + NODE))
                .forEach(request -> put(calls, request.path(), request.body()));
        String policy = "/api/v1/reward-policies/" + POLICY;
        put(calls, policy, "{\"name\":\"示例\",\"potYuan\":1000000000}");
        put(calls, policy + "/clauses/" + CLAUSE, "{\"title\":\"示例\",\"theme\":\"STRENGTHEN\",\"capYuan\":500000}");
    }

    private static void put(Calls calls, String path, String body) {
        Answer answer = calls.put(path, body, false);
        if (!answer.isDone()) {
            throw new Violation("PUT " + path + " answers " + answer);
        }
    }
}
