package org.chainpanorama.local.demo;

import static org.chainpanorama.local.demo.ProjectJson.object;
import static org.chainpanorama.local.demo.ProjectJson.published;
import static org.chainpanorama.local.demo.ProjectJson.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The six projects that the article names, with its facts alone. What it does not say stays null; a stage without a day is one that was known
 * to be reached on the day of the demo data. Chain nodes follow from the products named and are an inference.
 */
final class ProjectArticle {

    static final int WEICHUANGYUAN = 1;
    static final int TAOTAO = 2;
    static final int BAISHENGDA = 3;
    static final int SHENWEIYE = 4;
    static final int RONGHE = 5;
    static final int DRY_PORT = 6;

    private static final List<String> PATH = List.of("DECIDED", "LANDED", "STARTED", "STATS_ENTERED", "PRODUCING");
    private static final String PARK_SENTENCE = "招引伟创源、涛涛科技等9个强链补链项目落地";

    private ProjectArticle() {}

    static Stream<Map<String, Object>> rows() {
        return Stream.of(
                row(WEICHUANGYUAN, "伟创源三电一体核心部件项目", "PRODUCING", PARK_SENTENCE, weichuangyuan()),
                row(TAOTAO, "涛涛科技项目", "LANDED", PARK_SENTENCE, object("investor", investor("涛涛科技"), "site", park())),
                row(BAISHENGDA, "百晟达项目", "LANDED", "总投资10亿元的百晟达项目,招引即落地", baishengda()),
                row(SHENWEIYE, "深伟业锂电池与储能产业化建设项目", "PRODUCING", SHENWEIYE_SENTENCE, shenweiye()),
                row(RONGHE, "融和元储项目", "DECIDED", "融和元储项目仅花费3天完成发改备案", object("investor", investor("融和元储"))),
                row(
                        DRY_PORT,
                        "无水港区项目",
                        "STARTED",
                        DRY_PORT_SENTENCE,
                        object("nodes", List.of(node("S08", "STRENGTHEN", true)))));
    }

    private static final String SHENWEIYE_SENTENCE = "2GWh电池生产线从开工建设到正式投产仅用不到6个月";
    private static final String DRY_PORT_SENTENCE = "仅用3个月实现无水港区项目从项目进场施工到主体工程验收通过";

    static Stream<DemoRequest> details() {
        Stream<DemoRequest> teams = Stream.of(WEICHUANGYUAN, TAOTAO, BAISHENGDA, SHENWEIYE, DRY_PORT)
                .map(ProjectDemo::team);
        Stream<DemoRequest> claims = Stream.of(
                milestone(
                        WEICHUANGYUAN,
                        "ABOVE_SCALE",
                        "PRODUCING",
                        published(1, "QUARTERS", "EXACT", "助力企业在一个季度跃升为规上企业")),
                DemoRequest.put(ProjectDemo.path(DRY_PORT, "milestones/SITE_ENTRY"), text(object("done", true))),
                milestone(SHENWEIYE, "PRODUCING", "STARTED", published(6, "MONTHS", "LT", SHENWEIYE_SENTENCE)),
                milestone(
                        DRY_PORT,
                        "STRUCTURE_ACCEPTED",
                        "SITE_ENTRY",
                        published(3, "MONTHS", "EXACT", DRY_PORT_SENTENCE)),
                approval(BAISHENGDA, "CONSTRUCTION_PERMIT", published(4, "DAYS", "LE", "百晟达项目在4天内完成施工许可证办理")),
                approval(RONGHE, "FILING", published(3, "DAYS", "EXACT", "融和元储项目仅花费3天完成发改备案")));
        return Stream.concat(teams, claims);
    }

    private static Map<String, Object> weichuangyuan() {
        return object(
                "investor", investor("伟创源"),
                "nodes", List.of(node("C08", "SUPPLEMENT", true)),
                "capacity", published(4_000_000, "SETS_PER_YEAR", "EXACT", "年产400万套三电一体核心部件"),
                "supplyNote", "先租后供;楼下装修、楼上生产",
                "site", park());
    }

    private static Map<String, Object> baishengda() {
        return object("investor", investor("百晟达"), "totalInvestmentYuan", 1_000_000_000, "summary", "促进低效厂房整治");
    }

    private static Map<String, Object> shenweiye() {
        return object(
                "investor", investor("深伟业"),
                "nodes", List.of(node("C11", "SUPPLEMENT", true), node("D19", "EXTEND", false)),
                "capacity", published(2, "GWH_PER_YEAR", "EXACT", "年产2GWh锂电池与储能产业化建设项目"));
    }

    private static Map<String, Object> row(
            int index, String name, String stage, String sentence, Map<String, Object> facts) {
        Map<String, Object> project = object("name", name, "zone", DemoCodes.ZONE, "confidentiality", "PUBLIC");
        project.putAll(facts);
        if (facts.containsKey("site")) {
            project.put("supplyMode", "ZERO_LAND");
            project.put("newLandSquareMetres", 0);
        }
        return object(
                "projectCode", DemoCodes.projectCode(index),
                "project", project,
                "history", history(stage, sentence));
    }

    /** The stages up to that one, none with a day. */
    static List<Map<String, Object>> history(String stage, String sentence) {
        List<Map<String, Object>> history = new ArrayList<>();
        for (String passed : PATH.subList(0, PATH.indexOf(stage) + 1)) {
            history.add(object("to", passed, "knownOn", DemoCodes.AS_OF.toString(), "reason", "报道未给出日期:" + sentence));
        }
        return history;
    }

    static Map<String, Object> park() {
        return object("kind", "CARRIER_UNIT", "code", "ELECTRONICS-PARK");
    }

    static Map<String, Object> node(String code, String intent, boolean primary) {
        return object("chainCode", DemoCodes.CHAIN, "nodeCode", code, "intent", intent, "primary", primary);
    }

    private static Map<String, Object> investor(String name) {
        return object("name", name);
    }

    private static DemoRequest milestone(int index, String type, String from, Map<String, Object> duration) {
        return DemoRequest.put(
                ProjectDemo.path(index, "milestones/" + type),
                text(object("done", isOfStage(type) ? null : true, "claimedFrom", from, "claimedDuration", duration)));
    }

    /** A stage's milestone is done by its transition alone. */
    private static boolean isOfStage(String milestone) {
        return PATH.contains(milestone);
    }

    private static DemoRequest approval(int index, String type, Map<String, Object> duration) {
        return DemoRequest.put(ProjectDemo.path(index, "approvals/" + type), text(object("claimedDuration", duration)));
    }
}
