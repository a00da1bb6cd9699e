package org.chainpanorama.local.demo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The demo chain with its catalogue and governance, as path and body of each PUT. What the article does not state stays null. */
final class EnterpriseGovernance {

    private static final String CHAIN = "/api/v1/chains/" + DemoCodes.CHAIN;

    private final Map<String, Object> puts = new LinkedHashMap<>();

    EnterpriseGovernance(EnterpriseCatalogue catalogue) {
        chain();
        catalogue.nodes().forEach(node -> puts.put(CHAIN + "/nodes/" + node.code(), node(node)));
        catalogue
                .links()
                .forEach(link -> puts.put(CHAIN + "/node-links/" + link.supplier() + "/" + link.customer(), Map.of()));
        productLines();
        honours();
        governance();
        rewards();
    }

    /** Body by path, in the order of dependence. */
    Map<String, Object> puts() {
        return puts;
    }

    private void chain() {
        put(
                CHAIN,
                object(
                        "name", "五金智造",
                        "nameEn", "Hardware smart manufacturing",
                        "kind", "MANUFACTURING",
                        "catalogueVersion", "2023.1",
                        "regionalTitle", "中国五金之都",
                        "chief", object("office", "链长(示例,未公布)"),
                        "status", "ESTABLISHED"));
    }

    private static Map<String, Object> node(EnterpriseCatalogue.Node node) {
        return object(
                "name", node.nameZh(),
                "nameEn", node.nameEn(),
                "segment", node.segment(),
                "industryCodes", node.sectors(),
                "industryCodesCertain", node.sectorsCertain(),
                "products", node.products(),
                "key", node.is('K'),
                "emerging", node.is('E'),
                "weight", new BigDecimal(node.weight()),
                "minEnterprises", 3,
                "valueStage", node.valueStage());
    }

    private void productLines() {
        productLine("DOORS", "门业", "Doors", "中国门都", false, List.of("D01", "D02", "D03", "D04", "C01", "C02"));
        productLine(
                "POWER-TOOLS",
                "电动工具",
                "Power tools",
                "中国电动工具之都",
                false,
                List.of("D05", "D06", "D07", "C03", "C04", "C06"));
        productLine("COOKWARE", "炊具", "Cookware", "中国炊具之都", false, List.of("D10", "D11"));
        productLine("CUPS", "杯壶", "Cups and kettles", null, false, List.of("D08", "D09", "C15"));
        productLine(
                "E-MOBILITY",
                "三电与运动休闲车",
                "E-drives and leisure vehicles",
                null,
                true,
                List.of("C08", "C11", "C12", "D12", "D13"));
        productLine("ENERGY-STORAGE", "储能", "Energy storage", null, true, List.of("C11", "C12", "D19"));
        productLine("ROBOTS", "智能机器人", "Robots", null, true, List.of("P09", "D20"));
    }

    private void productLine(
            String code, String name, String nameEn, String title, boolean toExtend, List<String> nodes) {
        put(
                CHAIN + "/product-lines/" + code,
                object(
                        "name", name,
                        "nameEn", nameEn,
                        "regionalTitle", title,
                        "toExtend", toExtend,
                        "nodeCodes", nodes));
    }

    private void honours() {
        put(
                CHAIN + "/honours/PILOT",
                object(
                        "issuer", "浙江省商务厅",
                        "level", "PILOT",
                        "title", "产业链链长制试点"));
        put(
                CHAIN + "/honours/DEMONSTRATION-PILOT",
                object(
                        "issuer", "浙江省商务厅",
                        "year", 2023,
                        "level", "DEMONSTRATION_PILOT",
                        "title", "2023年度产业链链长制示范试点"));
    }

    private void governance() {
        put(
                CHAIN + "/leading-group",
                object(
                        "name", "产业链链长制工作领导小组",
                        "duty", "统筹项目招引,制定年度重点工作计划",
                        "members",
                                List.of(
                                        object("role", "HEAD", "office", "链长"),
                                        object("role", "OFFICE", "organisation", "领导小组办公室"))));
        put(
                CHAIN + "/plans/DEVELOPMENT",
                object(
                        "kind", "DEVELOPMENT",
                        "title", "五金智造产业链发展规划",
                        "partner", "前瞻产业研究院",
                        "goal", "全球先进五金智造基地"));
        put(
                CHAIN + "/plans/SPATIAL",
                object(
                        "kind", "SPATIAL",
                        "title", "五金智造产业链空间规划",
                        "partner", "前瞻产业研究院",
                        "goal", "全球先进五金智造基地"));
        String plan = CHAIN + "/work-plans/2023";
        put(plan, object("title", "年度重点工作计划", "status", "ISSUED"));
        task(plan, "01", "补齐缺失环节", "招商局(示例)", "GOVERNMENT", "panorama/chains/WJZZ/gaps?top=10");
        task(plan, "02", "盘活低效用地", "自然资源局(示例)", "GOVERNMENT", "land-statistics/redevelopment?asOf=2023-12-31");
        task(
                plan,
                "03",
                "培育亿元以上企业",
                "经发局(示例)",
                "GOVERNMENT",
                "enterprise-statistics/revenue-bands?year=2023&zone=YKEDZ");
        task(plan, "04", "链主带动配套企业抱团发展", "链主企业(示例)", "MARKET", "enterprise-statistics/chains/WJZZ/summary?year=2023");
    }

    private void task(String plan, String code, String title, String owner, String measure, String metric) {
        put(
                plan + "/tasks/" + code,
                object(
                        "title", title,
                        "owner", owner,
                        "measure", measure,
                        "metricRef", metric,
                        "dueOn", "2023-12-31",
                        "status", "IN_PROGRESS"));
    }

    /** The article names three themes and a pot of more than ten million yuan; caps are invented. */
    private void rewards() {
        String policy = "/api/v1/reward-policies/GONGMAO";
        put(
                policy,
                object(
                        "name", "工贸企业奖励办法",
                        "zoneCode", DemoCodes.ZONE,
                        "potYuan", 10_000_000,
                        "potQualifier", "GT",
                        "validFrom", "2023-01-01",
                        "validTo", "2023-12-31",
                        "windowFrom", "2023-01-01",
                        "windowTo", "2023-12-31",
                        "source", "奖励金额超千万元; year assumed 年度为推断"));
        clause(policy, "SMART", "智能化转型奖励", "SMART_TRANSFORMATION");
        clause(policy, "NEW-PATTERN", "融入新发展格局奖励", "NEW_DEVELOPMENT_PATTERN");
        clause(policy, "STRENGTH", "做精做强奖励", "STRENGTHEN");
    }

    private void clause(String policy, String code, String title, String theme) {
        put(
                policy + "/clauses/" + code,
                object("title", title, "theme", theme, "capYuan", 500_000, "rule", "demonstration cap 演示上限"));
    }

    private void put(String path, Map<String, Object> body) {
        puts.put(path, body);
    }

    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** Leaders and process coverage of some large enterprises. */
    static Map<String, Object> aboutFirms(List<EnterpriseFirms.Firm> firms) {
        Map<String, Object> puts = new LinkedHashMap<>();
        for (int index : List.of(1, 2, 4, 5, 6)) {
            puts.put(
                    "/api/v1/leader-designations/" + DemoCodes.CHAIN + "/" + DemoCodes.creditCode(index),
                    object("from", "2021-01-01", "document", "demonstration data 演示数据"));
        }
        for (EnterpriseFirms.Firm firm : firms.subList(0, 40)) {
            int index = firm.index();
            puts.put(
                    "/api/v1/enterprises/" + firm.code() + "/process-coverage",
                    object(
                            "design",
                            index % 2 == 0,
                            "manufacturing",
                            true,
                            "procurement",
                            index % 5 != 0,
                            "sales",
                            index % 3 != 0,
                            "afterSales",
                            index % 4 == 0,
                            "observedOn",
                            "2023-12-31",
                            "source",
                            "demonstration data 演示数据"));
        }
        return puts;
    }
}
