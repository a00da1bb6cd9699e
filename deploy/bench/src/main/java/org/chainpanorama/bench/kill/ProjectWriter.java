package org.chainpanorama.bench.kill;

import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.local.ZoneService;
import org.chainpanorama.local.demo.DemoCodes;

/** Writes projects, their milestones, investments and stages, tickets, and imports of projects. */
final class ProjectWriter extends Writer {

    private static final String PROJECTS = "/api/v1/projects/";
    private static final String MONTH = "2023-06";
    private static final String[] EVENTS = {"project.registered", "project.changed", "project.imported"};

    private final List<Target> projects = new ArrayList<>();
    private final List<Target> milestones = new ArrayList<>();
    private final List<Target> investments = new ArrayList<>();
    private final Rows atomic = rows("atomic", true, DemoCodes::projectCode, ProjectWriter::found, EVENTS);

    ProjectWriter(Calls calls, Tally tally, int firstIndex, long seed) {
        super(calls, tally, firstIndex, seed);
    }

    @Override
    ZoneService owner() {
        return ZoneService.PROJECT;
    }

    @Override
    List<String> kinds() {
        return List.of(
                "project PUT",
                "project PATCH",
                "milestone PUT",
                "investment PUT",
                "project transition POST",
                "ticket POST",
                "ticket transition POST",
                "project import atomic");
    }

    @Override
    List<Step> steps() {
        return List.of(
                this::register,
                this::register,
                this::correct,
                this::plan,
                this::plan,
                this::invest,
                this::invest,
                this::suspend,
                this::ask,
                () -> importRows("project import atomic", atomic, PROJECTS + "import?mode=atomic", this::row));
    }

    private void register() {
        put("project PUT", newOrKnown(projects, this::unregistered), ProjectWriter::registration);
    }

    private void correct() {
        Target project = surely(newOrKnown(projects, this::unregistered));
        patch("project PATCH", project, mark -> "{\"name\":\"" + Mark.text(mark) + "\"}");
    }

    private void plan() {
        Target milestone = newOrKnown(milestones, () -> {
            String code = surely(unregistered()).key();
            return part(code, "milestones", "SITE_ENTRY", "/items/0/note", "project.milestone-changed");
        });
        put("milestone PUT", milestone, mark -> "{\"plannedOn\":\"2023-06-30\",\"note\":\"" + Mark.text(mark) + "\"}");
    }

    private void invest() {
        Target investment = newOrKnown(investments, () -> {
            String code = surely(unregistered()).key();
            return part(code, "investments", MONTH, "/items/0/actualYuan", "project.investment-changed");
        });
        put("investment PUT", investment, mark -> "{\"plannedYuan\":5,\"actualYuan\":" + mark + "}");
    }

    private void suspend() {
        String code = surely(unregistered()).key();
        String path = PROJECTS + code;
        post("project transition POST", path + "/transitions", "{\"to\":\"SUSPENDED\",\"reason\":\"示例\"}");
        post("project transition POST", path + "/transitions", "{\"to\":\"LEAD\",\"reason\":\"示例\"}");
        post("project transition POST", path + "/transitions", "{\"to\":\"TERMINATED\",\"reason\":\"示例\"}");
        made(path, "/stage/code", "TERMINATED", code, 3, "project.transitioned");
    }

    private void ask() {
        String code = surely(newOrKnown(projects, this::unregistered)).key();
        String id = post("ticket POST", "/api/v1/service-tickets", """
                        {"projectCode":"%s","menuItem":"FILING","channel":"ONLINE","title":"%s"}""".formatted(code, Mark.text(nextMark())))
                .json()
                .path("id")
                .asText();
        String path = "/api/v1/service-tickets/" + id;
        post("ticket transition POST", path + "/transitions", "{\"to\":\"ACCEPTED\"}");
        post("ticket transition POST", path + "/transitions", "{\"to\":\"IN_PROGRESS\"}");
        made(path, "/state/code", "IN_PROGRESS", id, 3, "service-ticket.submitted", "service-ticket.transitioned");
    }

    private Target surely(Target project) {
        return putSurely("project PUT", project, ProjectWriter::registration);
    }

    private Target unregistered() {
        String code = DemoCodes.projectCode(nextIndex());
        return target(code, PROJECTS + code, answer -> answer.path("name"), code, EVENTS);
    }

    /** A part of a project, read in the list of such parts, of which there is one. */
    private Target part(String code, String parts, String key, String mark, String event) {
        String list = PROJECTS + code + "/" + parts;
        return target(code, list + "/" + key, list, answer -> answer.at(mark), code, event);
    }

    private static List<Long> found(Calls calls, List<String> codes) {
        return Lookup.marks(
                calls,
                PROJECTS + "lookup",
                "codes",
                codes,
                item -> item.path("projectCode").asText(),
                item -> item.path("name"));
    }

    private String row(String code, long mark) {
        return "{\"projectCode\":\"" + code + "\",\"project\":" + registration(mark) + "}";
    }

    private static String registration(long mark) {
        return "{\"name\":\"" + Mark.text(mark) + "\",\"zone\":\"" + DemoCodes.ZONE
                + "\",\"confidentiality\":\"PUBLIC\",\"synthetic\":true}";
    }
}
