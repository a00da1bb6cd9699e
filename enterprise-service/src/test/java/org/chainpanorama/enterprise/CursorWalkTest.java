package org.chainpanorama.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A walk through a list while others insert and delete: no row twice, and none missing that was there all the time. */
@QuarkusTest
class CursorWalkTest {

    private static final int STABLE = 90;
    private static final int PASSING = 60;
    private static final int WRITERS = 3;
    private static final int MOST_WRITES = 60;

    @TestHTTPResource
    URL service;

    private final AtomicBoolean walking = new AtomicBoolean(true);
    private ExecutorService writers;
    private WireCalls wire;
    private String chain;
    private String supplier;
    private String customer;

    @BeforeEach
    void twoTradersAndTheirRelations() {
        wire = new WireCalls(service);
        writers = Executors.newFixedThreadPool(WRITERS);
        chain = Calls.freshChain();
        supplier = Calls.registered("WALK");
        customer = Calls.registered("WALK");
    }

    @AfterEach
    void stop() {
        writers.shutdown();
    }

    @ParameterizedTest(name = "sorted by [{0}]")
    @ValueSource(
            strings = {
                "",
                "-id",
                "annualAmountYuan",
                "-annualAmountYuan",
                "annualAmountYuan,-id",
                "-annualAmountYuan,id"
            })
    void aWalkMeetsEveryStableRowOnceWhateverComesAndGoes(String sort) throws Exception {
        SplittableRandom random = new SplittableRandom(sort.hashCode());
        List<String> stable =
                IntStream.range(0, STABLE).mapToObj(i -> id("S", i)).toList();
        List<String> passing =
                IntStream.range(0, PASSING).mapToObj(i -> id("D", i)).toList();
        putAll(stable, random);
        putAll(passing, random);
        List<Future<?>> writing = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writing.add(writers.submit(comeAndGo(writer, passing, random.split())));
        }
        List<JsonPath> pages = walk(sort, random);
        walking.set(false);
        for (Future<?> writer : writing) {
            writer.get();
        }
        List<String> met = pages.stream()
                .flatMap(page -> page.<String>getList("items.id").stream())
                .toList();
        assertThat(met).doesNotHaveDuplicates().containsAll(stable);
        assertThat(met).allMatch(id -> id.startsWith(chain));
        assertOrdered(sort, pages);
    }

    /** The row that the cursor stands on is deleted before the next page is asked for, when it may be. */
    private List<JsonPath> walk(String sort, SplittableRandom random) throws Exception {
        List<JsonPath> pages = new ArrayList<>();
        String next = "/api/v1/supply-relations?chain=" + chain + (sort.isEmpty() ? "" : "&sort=" + sort) + "&limit=";
        next += 1 + random.nextInt(12);
        while (next != null) {
            JsonPath page = JsonPath.from(wire.get(next).body());
            pages.add(page);
            List<String> ids = page.getList("items.id");
            String last = ids.isEmpty() ? "" : ids.get(ids.size() - 1);
            if (last.startsWith(chain + "-D")) {
                wire.delete("/api/v1/supply-relations/" + last);
            }
            next = page.getString("next");
        }
        return pages;
    }

    /** What has gone does not come again: it would be another row of the same name. */
    private Callable<Void> comeAndGo(int writer, List<String> passing, SplittableRandom random) {
        return () -> {
            for (int i = 0; i < MOST_WRITES && walking.get(); i++) {
                String fresh = id("N" + writer, i);
                switch (random.nextInt(3)) {
                    case 0 -> wire.delete("/api/v1/supply-relations/" + passing.get(random.nextInt(PASSING)));
                    case 1 -> wire.put("/api/v1/supply-relations/" + fresh, relation(random));
                    default -> {
                        wire.put("/api/v1/supply-relations/" + fresh, relation(random));
                        wire.delete("/api/v1/supply-relations/" + fresh);
                    }
                }
            }
            return null;
        };
    }

    private String id(String kind, int number) {
        // Digits first differ in the middle, so that rows of all kinds lie between each other.
        return chain + "-" + kind + "-" + Integer.toString(number * 7919 % 10_007, 36);
    }

    private void putAll(List<String> ids, SplittableRandom random) {
        String rows = ids.stream()
                .map(id -> "{\"id\":\"" + id + "\"," + relation(random).substring(1))
                .collect(Collectors.joining("\n"));
        Calls.importRows("/api/v1/supply-relations/import", rows).body("rejected", org.hamcrest.Matchers.equalTo(0));
    }

    /** Few amounts for many rows: most of the order is among equals. */
    private String relation(SplittableRandom random) {
        return "{\"supplierCode\":\"%s\",\"customerCode\":\"%s\",\"chainCode\":\"%s\",\"nodeCode\":\"U01\",\"annualAmountYuan\":%d.%d,\"validFrom\":\"2023-01-01\"}"
                .formatted(supplier, customer, chain, random.nextInt(4), random.nextInt(10));
    }

    private static void assertOrdered(String sort, List<JsonPath> pages) {
        if (sort.contains("annualAmountYuan")) {
            List<Float> amounts = pages.stream()
                    .flatMap(page -> page.<Float>getList("items.annualAmountYuan").stream())
                    .toList();
            assertThat(amounts)
                    .isSortedAccordingTo(
                            sort.startsWith("-")
                                    ? Collections.reverseOrder()
                                    : java.util.Comparator.<Float>naturalOrder());
        } else {
            List<String> ids = pages.stream()
                    .flatMap(page -> page.<String>getList("items.id").stream())
                    .toList();
            assertThat(ids).hasSizeGreaterThanOrEqualTo(STABLE);
        }
    }
}
