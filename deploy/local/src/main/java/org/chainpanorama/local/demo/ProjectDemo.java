package org.chainpanorama.local.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The project owner's demo data: projects with their history, teams, milestones, approvals, investments, groups, tickets. */
final class ProjectDemo implements DemoSource {

    private static final int FIRST_SYNTHETIC = 21;
    private static final int SYNTHETIC_PROJECTS = 40;

    @Override
    public String title() {
        return "projects 项目";
    }

    @Override
    public Stream<DemoRequest> requests() {
        return Stream.of(
                        Stream.of(imported()),
                        ProjectArticle.details(),
                        ProjectElectronicsPark.details(),
                        synthetic().flatMap(ProjectSynthetic::details),
                        ProjectTickets.requests())
                .flatMap(requests -> requests);
    }

    private static DemoRequest imported() {
        Stream<Map<String, Object>> invented = synthetic().map(ProjectSynthetic::row);
        String rows = Stream.of(ProjectArticle.rows(), ProjectElectronicsPark.rows(), invented)
                .flatMap(part -> part)
                .map(ProjectJson::text)
                .collect(Collectors.joining("\n"));
        return DemoRequest.importRows("/api/v1/projects/import?mode=atomic", rows);
    }

    private static Stream<ProjectSynthetic> synthetic() {
        return IntStream.range(FIRST_SYNTHETIC, FIRST_SYNTHETIC + SYNTHETIC_PROJECTS)
                .mapToObj(ProjectSynthetic::new);
    }

    /** A complete N对一 team with invented people: no source names the real ones. */
    static DemoRequest team(int index) {
        return DemoRequest.put(
                path(index, "service-team"),
                ProjectJson.text(ProjectJson.object(
                        "name", "示例服务专班%02d".formatted(index),
                        "groupReference", "DEMO-GROUP-%03d".formatted(index),
                        "responsiblePerson", "示例责任人%02d".formatted(index),
                        "responsibleUnit", "示例招商分局",
                        "topLeader", "示例领导%02d".formatted(index % 7 + 1),
                        "members",
                                List.of(
                                        ProjectJson.object("name", "示例专员A", "unit", "示例发改部门", "duty", "备案"),
                                        ProjectJson.object("name", "示例专员B", "unit", "示例住建部门", "duty", "施工许可")))));
    }

    static String path(int index, String part) {
        return "/api/v1/projects/" + DemoCodes.projectCode(index) + "/" + part;
    }
}
