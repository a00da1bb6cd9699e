package org.chainpanorama.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.chainpanorama.enterprise.rollup.RollupCheck;
import org.junit.jupiter.api.Test;

/** Whatever is written in whatever order by whoever at the same time: the summaries equal a recomputation. */
@QuarkusTest
class RollupPropertyTest {

    private static final int WRITES = 10_000;
    private static final int WRITERS = 6;

    /** An import writes this many rows in one request; the other writes come one by one. */
    private static final int ROWS_PER_IMPORT = 40;

    private static final int ENTERPRISES = 80;
    private static final String[] ZONES = {"\"P1\"", "\"P2\"", "null"};
    private static final String[] LEVELS = {"PUBLIC", "INTERNAL", "RESTRICTED"};
    private static final String[] NODES = {"U01", "C01", "D01", "S01"};

    @Inject
    RollupCheck check;

    @TestHTTPResource
    URL service;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> codes = new ArrayList<>();
    private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();
    private final String token = ZoneTokens.token(ZoneTokens.EVERY_SCOPE);
    private String chain;
    private String otherChain;

    @Test
    void tenThousandConcurrentWritesLeaveNoDrift() throws Exception {
        chain = Calls.freshChain();
        otherChain = Calls.freshChain();
        IntStream.range(0, ENTERPRISES).forEach(i -> codes.add(Calls.freshCode()));
        everythingExists();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                SplittableRandom random = new SplittableRandom(20_231_231L + writer);
                running.add(writers.submit(() -> write(random, WRITES / WRITERS + 1)));
            }
            for (Future<?> writer : running) {
                writer.get();
            }
        } finally {
            writers.shutdown();
        }
        assertTrue(answers.keySet().stream().allMatch(status -> status < 400), "answers by status: " + answers);
        assertEquals(0, check.drift());
    }

    private void everythingExists() throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        post("/api/v1/enterprises/import", rows(codes.size(), i -> enterpriseRow(random, codes.get(i))));
        post("/api/v1/annual-figures/import", rows(codes.size(), i -> figureRow(random, codes.get(i), 2023)));
        post("/api/v1/annual-figures/import", rows(codes.size(), i -> figureRow(random, codes.get(i), 2022)));
        for (String code : codes) {
            put("/api/v1/leader-designations/" + chain + "/" + code, "{\"from\":\"2021-01-01\"}", false);
        }
        for (int i = 0; i < ENTERPRISES; i++) {
            put("/api/v1/supply-relations/PROP-" + i, relation(random), false);
        }
    }

    private Void write(SplittableRandom random, int budget) throws Exception {
        int written = 0;
        while (written < budget) {
            String code = codes.get(random.nextInt(ENTERPRISES));
            switch (random.nextInt(60)) {
                case 0, 1 -> {
                    post(
                            "/api/v1/enterprises/import",
                            rows(ROWS_PER_IMPORT, i -> enterpriseRow(random, another(code, i))));
                    written += ROWS_PER_IMPORT;
                }
                case 2, 3 -> {
                    post(
                            "/api/v1/annual-figures/import",
                            rows(ROWS_PER_IMPORT, i -> figureRow(random, another(code, i), 2023)));
                    written += ROWS_PER_IMPORT;
                }
                case 4 -> {
                    int first = random.nextInt(ENTERPRISES);
                    post("/api/v1/supply-relations/import", rows(ROWS_PER_IMPORT, i -> relationRow(random, first + i)));
                    written += ROWS_PER_IMPORT;
                }
                default -> {
                    writeOne(random, code);
                    written++;
                }
            }
        }
        return null;
    }

    private void writeOne(SplittableRandom random, String code) throws Exception {
        String enterprise = "/api/v1/enterprises/" + code;
        switch (random.nextInt(7)) {
            case 0 -> put(enterprise, registration(random), true);
            case 1 -> put(enterprise + "/positions", "{\"positions\":" + positions(random) + "}", true);
            case 2 ->
                put(enterprise + "/annual-figures/" + (2022 + random.nextInt(2)), "{" + figures(random) + "}", true);
            case 3 -> put("/api/v1/leader-designations/" + chain + "/" + code, designation(random), true);
            case 4 -> put("/api/v1/supply-relations/PROP-" + random.nextInt(ENTERPRISES), relation(random), true);
            case 5 -> move(enterprise, random);
            default -> comeAndPerhapsGo("/api/v1/supply-relations/PASS-" + random.nextLong(Long.MAX_VALUE), random);
        }
    }

    private void move(String enterprise, SplittableRandom random) throws Exception {
        String patch = "{\"zoneCode\":" + ZONES[random.nextInt(ZONES.length)] + "}";
        send(HttpRequest.newBuilder(at(enterprise))
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "*")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(patch)));
    }

    private void comeAndPerhapsGo(String relation, SplittableRandom random) throws Exception {
        put(relation, relation(random), false);
        if (random.nextBoolean()) {
            send(HttpRequest.newBuilder(at(relation)).header("If-Match", "*").DELETE());
        }
    }

    private String another(String code, int step) {
        return codes.get((codes.indexOf(code) + step) % ENTERPRISES);
    }

    private static String registration(SplittableRandom random) {
        return "{" + registrationFields(random) + "}";
    }

    private static String registrationFields(SplittableRandom random) {
        boolean left = random.nextInt(4) == 0;
        return "\"name\":\"随机企业%d\",\"zoneCode\":%s,\"divisionCode\":%s,\"aboveScale\":%s,\"status\":\"%s\",\"leftOn\":%s,\"settledOn\":%s"
                .formatted(
                        random.nextInt(1000),
                        ZONES[random.nextInt(ZONES.length)],
                        random.nextInt(3) == 0 ? "null" : random.nextBoolean() ? "\"330784\"" : "\"440306\"",
                        random.nextBoolean(),
                        left ? "DEREGISTERED" : "ACTIVE",
                        left ? "\"202%d-06-30\"".formatted(1 + random.nextInt(3)) : "null",
                        random.nextInt(3) > 0 ? "null" : "\"202%d-06-30\"".formatted(random.nextInt(left ? 2 : 4)));
    }

    private String positions(SplittableRandom random) {
        int count = random.nextInt(4);
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "{\"chainCode\":\"%s\",\"nodeCode\":\"%s\",\"primary\":%s,\"revenueShare\":0.%04d,\"validFrom\":\"202%d-01-01\",\"validTo\":%s}"
                                .formatted(
                                        i == 2 ? otherChain : chain,
                                        NODES[i],
                                        i == 0,
                                        1 + random.nextInt(3333),
                                        random.nextInt(4),
                                        random.nextInt(4) > 0
                                                ? "null"
                                                : "\"202%d-12-30\"".formatted(3 + random.nextInt(2))))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String figures(SplittableRandom random) {
        return random.nextInt(10) == 0
                ? "\"employees\":5"
                : "\"confidentiality\":\"%s\",\"revenueYuan\":%d.%02d,\"taxYuan\":%d,\"employees\":%d"
                        .formatted(
                                LEVELS[random.nextInt(LEVELS.length)],
                                random.nextLong(3_000_000_000L),
                                random.nextInt(100),
                                random.nextInt(1_000_000) - 1000,
                                random.nextInt(500));
    }

    private static String designation(SplittableRandom random) {
        return "{\"from\":\"2021-01-01\",\"to\":%s}".formatted(random.nextBoolean() ? "null" : "\"2022-12-30\"");
    }

    private String relation(SplittableRandom random) {
        int supplier = random.nextInt(ENTERPRISES);
        int customer = (supplier + 1 + random.nextInt(ENTERPRISES - 1)) % ENTERPRISES;
        return "{\"supplierCode\":\"%s\",\"customerCode\":\"%s\",\"chainCode\":\"%s\",\"nodeCode\":\"%s\",\"annualAmountYuan\":%d,\"validFrom\":\"202%d-02-01\"}"
                .formatted(
                        codes.get(supplier),
                        codes.get(customer),
                        chain,
                        NODES[random.nextInt(NODES.length)],
                        random.nextInt(1_000_000),
                        random.nextInt(4));
    }

    private String relationRow(SplittableRandom random, int number) {
        return "{\"id\":\"PROP-" + number % ENTERPRISES + "\","
                + relation(random).substring(1);
    }

    private String enterpriseRow(SplittableRandom random, String code) {
        return "{\"creditCode\":\"%s\",%s,\"positions\":%s}"
                .formatted(code, registrationFields(random), positions(random));
    }

    private static String figureRow(SplittableRandom random, String code, int year) {
        return "{\"creditCode\":\"%s\",\"year\":%d,%s}".formatted(code, year, figures(random));
    }

    private static String rows(int count, java.util.function.IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining("\n"));
    }

    private void put(String path, String body, boolean replace) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body));
        send(replace ? request.header("If-Match", "*") : request);
    }

    private void post(String path, String rows) throws IOException, InterruptedException {
        String report = send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(rows)));
        assertTrue(report.contains("\"rejected\":0"), report);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.header("Authorization", "Bearer " + token);
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answers.merge(answer.statusCode(), 1, Integer::sum);
        if (answer.statusCode() >= 400) {
            System.err.println(answer.body());
        }
        return answer.body();
    }

    private URI at(String path) {
        return URI.create(service.toString().replaceAll("/$", "") + path);
    }
}
