package org.chainpanorama.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The enterprise owner's demo data: the chain with its governance, enterprises, positions, annual figures, leaders, supply. */
final class EnterpriseDemo implements DemoSource {

    /** Rows of one import request: few enough that progress is seen. */
    private static final int ROWS_PER_IMPORT = 700;

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public String title() {
        return "enterprises 企业";
    }

    @Override
    public Stream<DemoRequest> requests() {
        EnterpriseCatalogue catalogue = new EnterpriseCatalogue();
        EnterpriseFirms firms = new EnterpriseFirms(catalogue);
        EnterpriseRows rows = new EnterpriseRows(catalogue, firms);
        Stream<DemoRequest> enterprises = imports(
                "/api/v1/enterprises/import",
                firms.all().stream().map(rows::registration).toList());
        Stream<DemoRequest> figures = imports(
                "/api/v1/annual-figures/import",
                firms.all().stream()
                        .flatMap(firm -> Stream.of(rows.figures(firm, 2022), rows.figures(firm, 2023)))
                        .toList());
        Stream<DemoRequest> supply = imports("/api/v1/supply-relations/import", rows.supply());
        return Stream.of(
                        puts(new EnterpriseGovernance(catalogue).puts()),
                        enterprises,
                        figures,
                        supply,
                        puts(EnterpriseGovernance.aboutFirms(firms.all())),
                        releases())
                .flatMap(requests -> requests);
    }

    /** Until a year is released, nobody but the office is told its sums. */
    private static Stream<DemoRequest> releases() {
        return Stream.of(2022, 2023)
                .map(year -> DemoRequest.post("/api/v1/enterprise-statistics/releases", "{\"year\":" + year + "}"));
    }

    private Stream<DemoRequest> puts(Map<String, Object> bodies) {
        return bodies.entrySet().stream().map(put -> DemoRequest.put(put.getKey(), write(put.getValue())));
    }

    private Stream<DemoRequest> imports(String path, List<Map<String, Object>> rows) {
        List<DemoRequest> requests = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS_PER_IMPORT) {
            requests.add(DemoRequest.importRows(
                    path + "?mode=atomic",
                    rows.subList(from, Math.min(rows.size(), from + ROWS_PER_IMPORT)).stream()
                            .map(this::write)
                            .collect(Collectors.joining("\n"))));
        }
        return requests.stream();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
