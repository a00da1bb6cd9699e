package org.chainpanorama.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chainpanorama.local.demo.DemoCodes;

/** The calls that are measured. */
final class Questions {

    private static final String LIST = "/api/v1/enterprises?limit=200&fields=creditCode";
    private static final String SUMMARY =
            "/api/v1/enterprise-statistics/chains/" + DemoCodes.CHAIN + "/summary?year=2023";
    private static final String PANORAMA = "/api/v1/panorama/chains/" + DemoCodes.CHAIN + "?year=2023";
    private static final List<String> WORDS = List.of("电动工具", "门业", "恒正", "飞鹏", "滑板车");

    private final Caller owner;
    private final Caller gateway;
    private final int enterprises;

    Questions(Caller owner, Caller gateway, int enterprises) {
        this.owner = owner;
        this.gateway = gateway;
        this.enterprises = enterprises;
    }

    /** Each is asked when its result is wanted. */
    Stream<Latency> all(int times) {
        int depth = enterprises * 9 / 10;
        String deep = pageAt(depth);
        String hub = "/api/v1/enterprises/" + Population.creditCode(1);
        String full = new Population(enterprises, List.of()).name(enterprises / 2);
        AtomicInteger turn = new AtomicInteger();
        return Stream.<Supplier<Latency>>of(
                        () -> Latency.of("chain summary (owner)", times, () -> owner.get(SUMMARY)),
                        () -> Latency.of("chain panorama (gateway)", times, () -> gateway.get(PANORAMA)),
                        () -> Latency.of("keyset page, first", times, () -> owner.get("/api/v1/enterprises?limit=50")),
                        () -> Latency.of("keyset page at depth %,d".formatted(depth), times, () -> owner.get(deep)),
                        () -> Latency.of(
                                "name search",
                                times,
                                () -> owner.get(search(WORDS.get(turn.getAndIncrement() % WORDS.size())))),
                        () -> Latency.of("name search, in every name", times, () -> owner.get(search("有限公司"))),
                        () -> Latency.of("name search, one whole name", times, () -> owner.get(search(full))),
                        () -> Latency.of(
                                "name search, in every name, with total",
                                times,
                                () -> owner.get(search("有限公司") + "&includeTotal=true")),
                        () -> Latency.of(
                                "page by name", times, () -> owner.get("/api/v1/enterprises?limit=50&sort=-name")),
                        () -> Latency.of(
                                "page of the head geese",
                                times,
                                () -> owner.get("/api/v1/enterprises?limit=50&tier=HEAD_GOOSE")),
                        () -> Latency.of("one enterprise", times, () -> owner.get(hub)),
                        () -> Latency.of(
                                "largest hub's customers", times, () -> owner.get(hub + "/customers?limit=200")),
                        () -> Latency.of(
                                "2-hop circle of the largest hub",
                                times,
                                () -> owner.get(hub + "/supply-circle?depth=2&year=2023")),
                        () -> Latency.of(
                                "2-hop circle of the largest hub, 200 a hop",
                                Math.max(10, times / 10),
                                () -> owner.get(hub + "/supply-circle?depth=2&perHop=200&year=2023")))
                .map(Supplier::get);
    }

    /** Walks the list as a reader would; there is no other way to a deep cursor. */
    private String pageAt(int depth) {
        String path = LIST;
        for (int seen = 0; seen < depth; seen += 200) {
            String next = next(owner.get(path));
            if (next == null) return path;
            path = next;
        }
        return path.replace("limit=200", "limit=50");
    }

    private static String next(String page) {
        try {
            return new ObjectMapper().readTree(page).path("next").textValue();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String search(String text) {
        return "/api/v1/enterprises?limit=20&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
