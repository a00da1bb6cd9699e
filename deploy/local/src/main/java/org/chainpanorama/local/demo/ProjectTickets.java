package org.chainpanorama.local.demo;

import static org.chainpanorama.local.demo.ProjectJson.object;
import static org.chainpanorama.local.demo.ProjectJson.text;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A few invented service requests, online and on site. */
final class ProjectTickets {

    private static final String[] ITEMS = {"FILING", "PERMIT", "UTILITIES", "FINANCE", "RECRUITMENT", "POLICY"};

    private ProjectTickets() {}

    static Stream<DemoRequest> requests() {
        return IntStream.range(0, 2 * ITEMS.length)
                .mapToObj(i -> DemoRequest.post(
                        "/api/v1/service-tickets",
                        text(object(
                                "projectCode", DemoCodes.projectCode(22 + i),
                                "menuItem", ITEMS[i % ITEMS.length],
                                "channel", i % 2 == 0 ? "ONLINE" : "ON_SITE",
                                "title", "示例诉求%02d".formatted(i + 1),
                                "submittedOn",
                                        DemoCodes.AS_OF.minusDays(40L - 3L * i).toString(),
                                "dueOn", DemoCodes.AS_OF.minusDays(33L - 3L * i).toString()))));
    }
}
