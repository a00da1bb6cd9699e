package org.chainpanorama.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On no day do the shares of an enterprise add up to more than one, has it two primary nodes, or one node twice. */
@QuarkusTest
class ShareSumTest {

    private static final int CASES = 150;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 12;
    private static final List<BigDecimal> SHARES = Stream.of("0", "0.0001", "0.3333", "0.3334", "0.5", "0.6667", "1")
            .map(BigDecimal::new)
            .toList();

    @TestHTTPResource
    URL service;

    /** A position from one day to another, both included; an open end is null. */
    private record Place(String node, boolean primary, BigDecimal share, int from, Integer to) {

        boolean holdsOn(int day) {
            return from <= day && (to == null || day <= to);
        }

        String json(String chain) {
            return "{\"chainCode\":\"%s\",\"nodeCode\":\"%s\",\"primary\":%s,\"revenueShare\":%s,\"validFrom\":\"%s\",\"validTo\":%s}"
                    .formatted(
                            chain,
                            node,
                            primary,
                            share,
                            FIRST.plusDays(from),
                            to == null ? "null" : '"' + FIRST.plusDays(to).toString() + '"');
        }
    }

    @Test
    void whatIsTakenIsExactlyWhatHoldsOnEveryDay() throws Exception {
        WireCalls wire = new WireCalls(service);
        String chain = Calls.freshChain();
        String path = "/api/v1/enterprises/" + Calls.registered("SHARE") + "/positions";
        wire.put(path, "{\"positions\":[]}");
        SplittableRandom random = new SplittableRandom(4L);
        int taken = 0;
        for (int i = 0; i < CASES; i++) {
            List<Place> places = IntStream.rangeClosed(0, 1 + random.nextInt(4))
                    .mapToObj(any -> place(random))
                    .toList();
            String body = places.stream()
                    .map(place -> place.json(chain))
                    .collect(Collectors.joining(",", "{\"positions\":[", "]}"));
            String before = wire.get(path).body();
            HttpResponse<String> answer = wire.replace(path, body);
            assertThat(answer.statusCode()).as(body).isEqualTo(possible(places) ? 200 : 422);
            if (possible(places)) {
                taken++;
            } else {
                assertThat(wire.get(path).body()).isEqualTo(before);
            }
        }
        assertThat(taken).as("both kinds are tried").isBetween(CASES / 5, CASES * 4 / 5);
    }

    private static Place place(SplittableRandom random) {
        int from = random.nextInt(DAYS);
        return new Place(
                List.of("U01", "C01", "D01", "S01").get(random.nextInt(4)),
                random.nextInt(4) == 0,
                SHARES.get(random.nextInt(SHARES.size())),
                from,
                random.nextInt(4) == 0 ? null : from + random.nextInt(DAYS / 3));
    }

    /** Looked at day by day, with one day more for what is open. */
    private static boolean possible(List<Place> places) {
        return IntStream.rangeClosed(0, 2 * DAYS).allMatch(day -> {
            List<Place> standing =
                    places.stream().filter(place -> place.holdsOn(day)).toList();
            Set<String> nodes = new HashSet<>();
            return standing.stream()
                                    .map(Place::share)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                                    .compareTo(BigDecimal.ONE)
                            <= 0
                    && standing.stream().filter(Place::primary).count() <= 1
                    && standing.stream().allMatch(place -> nodes.add(place.node));
        });
    }
}
