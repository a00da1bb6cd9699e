package org.chainpanorama.bench.kill;

import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.local.ZoneService;
import org.chainpanorama.local.demo.DemoCodes;

/** Writes enterprises, what they reported, where they stand, whom they supply, what they apply for, and imports of them. */
final class EnterpriseWriter extends Writer {

    private static final String ENTERPRISES = "/api/v1/enterprises/";
    private static final int YEAR = 2023;
    private static final String[] EVENTS = {"enterprise.registered", "enterprise.changed"};

    private final List<Target> enterprises = new ArrayList<>();
    private final List<Target> figures = new ArrayList<>();
    private final List<Target> positions = new ArrayList<>();
    private final List<Target> relations = new ArrayList<>();
    private final Rows atomic = rows("atomic", true, DemoCodes::creditCode, EnterpriseWriter::found, EVENTS);
    private final Rows perRow = rows("per-row", false, DemoCodes::creditCode, EnterpriseWriter::found, EVENTS);

    EnterpriseWriter(Calls calls, Tally tally, int firstIndex, long seed) {
        super(calls, tally, firstIndex, seed);
    }

    @Override
    ZoneService owner() {
        return ZoneService.ENTERPRISE;
    }

    @Override
    List<String> kinds() {
        return List.of(
                "enterprise PUT",
                "enterprise PATCH",
                "annual figures PUT",
                "positions PUT",
                "supply relation PUT",
                "reward application POST",
                "reward transition POST",
                "enterprise import atomic",
                "enterprise import per row");
    }

    @Override
    List<Step> steps() {
        return List.of(
                this::register,
                this::register,
                this::correct,
                this::correct,
                this::report,
                this::report,
                this::stand,
                this::stand,
                this::supply,
                this::supply,
                this::apply,
                () -> importRows("enterprise import atomic", atomic, ENTERPRISES + "import?mode=atomic", this::row),
                () -> importRows("enterprise import per row", perRow, ENTERPRISES + "import?mode=per-row", this::row));
    }

    private void register() {
        put("enterprise PUT", newOrKnown(enterprises, this::unregistered), EnterpriseWriter::registration);
    }

    private void correct() {
        Target enterprise = surely(newOrKnown(enterprises, this::unregistered));
        patch("enterprise PATCH", enterprise, mark -> "{\"name\":\"" + Mark.text(mark) + "\"}");
    }

    private void report() {
        Target figure = newOrKnown(figures, () -> {
            String code = surely(unregistered()).key();
            return target(
                    code,
                    ENTERPRISES + code + "/annual-figures/" + YEAR,
                    answer -> answer.path("source"),
                    code + "/" + YEAR,
                    "annual-figure.reported");
        });
        put("annual figures PUT", figure, mark -> """
                {"revenueYuan":%d,"employees":12,"source":"%s","confidentiality":"PUBLIC","reason":"示例"}""".formatted(1_000_000 + mark, Mark.text(mark)));
    }

    private void stand() {
        Target standing = newOrKnown(positions, () -> {
            String code = surely(unregistered()).key();
            return target(
                    code,
                    ENTERPRISES + code + "/positions",
                    answer -> answer.at("/positions/0/products"),
                    code,
                    "enterprise.positioned");
        });
        put("positions PUT", standing, mark -> """
                {"positions":[{"chainCode":"%s","nodeCode":"%s","primary":true,"revenueShare":1,"validFrom":"2020-01-01",\
                "products":"%s"}]}""".formatted(DemoCodes.CHAIN, KillCatalogue.NODE, Mark.text(mark)));
    }

    private void supply() {
        Target relation = newOrKnown(relations, () -> {
            String parties = "\"supplierCode\":\"" + surely(unregistered()).key() + "\",\"customerCode\":\""
                    + surely(unregistered()).key() + '"';
            String id = "KILL-" + nextIndex();
            return target(
                    parties,
                    "/api/v1/supply-relations/" + id,
                    answer -> answer.path("evidence"),
                    id,
                    "supply-relation.registered",
                    "supply-relation.changed");
        });
        put("supply relation PUT", relation, mark ->
                """
                {%s,"chainCode":"%s","nodeCode":"%s","annualAmountYuan":%d,"validFrom":"2021-01-01","evidence":"%s"}""".formatted(relation.key(), DemoCodes.CHAIN, KillCatalogue.NODE, mark, Mark.text(mark)));
    }

    private void apply() {
        String applicant = surely(unregistered()).key();
        String id = post("reward application POST", "/api/v1/reward-applications", """
                        {"policyCode":"%s","clauseCode":"%s","creditCode":"%s","year":%d,"requestedYuan":1000}""".formatted(
                                KillCatalogue.POLICY, KillCatalogue.CLAUSE, applicant, YEAR))
                .json()
                .path("id")
                .asText();
        String path = "/api/v1/reward-applications/" + id;
        String moves = path + "/transitions";
        post("reward transition POST", moves, "{\"to\":\"SUBMITTED\",\"effectiveOn\":\"2023-06-30\"}");
        post("reward transition POST", moves, "{\"to\":\"ACCEPTED\",\"effectiveOn\":\"2023-07-01\"}");
        made(path, "/state/code", "ACCEPTED", id, 3, "reward-application.moved");
    }

    private Target surely(Target enterprise) {
        return putSurely("enterprise PUT", enterprise, EnterpriseWriter::registration);
    }

    private Target unregistered() {
        String code = DemoCodes.creditCode(nextIndex());
        return target(code, ENTERPRISES + code, answer -> answer.path("name"), code, EVENTS);
    }

    private static List<Long> found(Calls calls, List<String> codes) {
        return Lookup.marks(
                calls,
                ENTERPRISES + "lookup",
                "creditCodes",
                codes,
                item -> item.path("creditCode").asText(),
                item -> item.at("/enterprise/name"));
    }

    private String row(String code, long mark) {
        return "{\"creditCode\":\"" + code + "\"," + registration(mark).substring(1);
    }

    private static String registration(long mark) {
        return "{\"name\":\"" + Mark.text(mark) + "\",\"zoneCode\":\"" + DemoCodes.ZONE
                + "\",\"industryCode\":\"3465\",\"divisionCode\":\"330784\",\"synthetic\":true}";
    }
}
