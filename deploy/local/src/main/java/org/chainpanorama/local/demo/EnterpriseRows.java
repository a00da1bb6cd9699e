package org.chainpanorama.local.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The import rows of the demo's enterprises: registrations with positions, annual figures, supply relations. */
final class EnterpriseRows {

    /** Of a hundred purchases of a customer, how many stay in the zone. Judgements, by how strong the supplier node is. */
    private static final int LOCAL_OF_STRONG = 85;

    private static final int LOCAL_OF_ORDINARY = 60;
    private static final int LOCAL_OF_WEAK = 25;

    /** Customers on one node that buy along one link. */
    private static final int BUYERS_PER_LINK = 8;

    private final EnterpriseCatalogue catalogue;
    private final EnterpriseFirms firms;

    EnterpriseRows(EnterpriseCatalogue catalogue, EnterpriseFirms firms) {
        this.catalogue = catalogue;
        this.firms = firms;
    }

    Map<String, Object> registration(EnterpriseFirms.Firm firm) {
        Map<String, Object> row = new LinkedHashMap<>();
        BigDecimal revenue = EnterpriseFirms.revenueYuan(firm.index(), 2023);
        row.put("creditCode", firm.code());
        row.put("name", name(firm));
        row.put("zoneCode", firm.inZone() ? DemoCodes.ZONE : null);
        row.put("divisionCode", firm.division());
        row.put(
                "industryCode",
                firm.node() == null ? null : firm.node().sectors().get(0));
        // The official list lags behind the revenue: some that reach the threshold are not on it yet.
        row.put(
                "aboveScale",
                firm.inZone()
                        && revenue != null
                        && revenue.compareTo(new BigDecimal("20000000")) >= 0
                        && firm.index() % 40 != 13);
        row.put("settledOn", (2005 + firm.index() % 15) + "-03-01");
        row.put("synthetic", true);
        if (firm.inZone()) {
            tags(row, firm);
        }
        if (firm.node() != null) {
            row.put("positions", positions(firm));
        }
        return row;
    }

    private static String name(EnterpriseFirms.Firm firm) {
        String trade = firm.node() == null
                ? firm.inZone() ? "工贸" : "外部供应"
                : firm.node().nameZh();
        return "示例" + trade + "%04d".formatted(firm.index());
    }

    private static void tags(Map<String, Object> row, EnterpriseFirms.Firm firm) {
        int index = firm.index();
        List<String> channels = new ArrayList<>(List.of("OFFLINE"));
        if (firm.node() != null && firm.node().code().startsWith("D")) {
            channels.add("DOMESTIC_ECOMMERCE");
            if (index % 5 == 0) channels.add("DOUYIN");
            if (index % 7 == 0) channels.add("TIKTOK");
            if (index % 3 == 0) channels.add("CROSS_BORDER_ECOMMERCE");
        }
        row.put("channels", channels);
        row.put(
                "innovations",
                index % 6 == 0 ? List.of("TECHNOLOGY", "PRODUCT") : index % 8 == 0 ? List.of("DIGITAL") : List.of());
        // 腾笼换鸟、凤凰涅槃; 数字经济创新提质一号发展工程.
        row.put("programmes", index % 9 == 0 ? List.of("TLHN") : index % 11 == 0 ? List.of("DIGITAL-NO1") : List.of());
    }

    private static List<Map<String, Object>> positions(EnterpriseFirms.Firm firm) {
        List<Map<String, Object>> positions = new ArrayList<>();
        boolean two = firm.secondNode() != null;
        positions.add(position(firm.node(), true, two ? "0.8" : "1"));
        if (two) {
            positions.add(position(firm.secondNode(), false, "0.2"));
        }
        return positions;
    }

    private static Map<String, Object> position(EnterpriseCatalogue.Node node, boolean primary, String share) {
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("chainCode", DemoCodes.CHAIN);
        position.put("nodeCode", node.code());
        position.put("primary", primary);
        position.put("revenueShare", new BigDecimal(share));
        position.put("validFrom", "2020-01-01");
        return position;
    }

    /** Figures of one year in proportions that a judgement gives, with some spread; all of them demonstration. */
    Map<String, Object> figures(EnterpriseFirms.Firm firm, int year) {
        Map<String, Object> row = new LinkedHashMap<>();
        BigDecimal revenue = EnterpriseFirms.revenueYuan(firm.index(), year);
        double spread = 0.6 + new SplittableRandom(4_000_000L + firm.index()).nextDouble() * 0.8;
        row.put("creditCode", firm.code());
        row.put("year", year);
        row.put("revenueYuan", revenue);
        if (revenue != null) {
            row.put("outputYuan", part(revenue, 0.98));
            row.put("valueAddedYuan", part(revenue, 0.21 * spread));
            row.put("taxYuan", part(revenue, 0.045 * spread));
            row.put("researchYuan", part(revenue, 0.025 * spread));
            row.put("employees", 5 + (int) (revenue.doubleValue() / 850_000 * spread));
            row.put("energyTonnesCoal", part(revenue, 0.000_008 * spread));
            row.put("exportYuan", part(revenue, firm.index() % 3 == 0 ? 0.45 : 0.1));
        }
        row.put("status", "DEMO");
        row.put("source", "demonstration data 演示数据");
        row.put("confidentiality", "INTERNAL");
        return row;
    }

    /** Purchases along every link of the catalogue; a customer on a node without local suppliers buys outside. */
    List<Map<String, Object>> supply() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (EnterpriseCatalogue.Link link : catalogue.links()) {
            EnterpriseCatalogue.Node made = catalogue.node(link.supplier());
            List<EnterpriseFirms.Firm> local = firms.on(link.supplier());
            List<EnterpriseFirms.Firm> customers = firms.on(link.customer());
            for (int i = 0; i < Math.min(BUYERS_PER_LINK, customers.size()); i++) {
                EnterpriseFirms.Firm customer = customers.get(i);
                SplittableRandom random = new SplittableRandom(5_000_000L + 100L * rows.size());
                int localOfHundred = made.is('S') ? LOCAL_OF_STRONG : made.is('W') ? LOCAL_OF_WEAK : LOCAL_OF_ORDINARY;
                boolean buysHere = !local.isEmpty() && random.nextInt(100) < localOfHundred;
                EnterpriseFirms.Firm supplier = buysHere
                        ? local.get(random.nextInt(local.size()))
                        : firms.outside(random.nextInt(EnterpriseFirms.OUTSIDE));
                BigDecimal revenue = EnterpriseFirms.revenueYuan(customer.index(), 2023);
                if (revenue != null && supplier.index() != customer.index()) {
                    BigDecimal amount = part(revenue, 0.02 + random.nextDouble() * 0.05);
                    rows.add(relation(rows.size() + 1, supplier, customer, link, amount));
                }
            }
        }
        return rows;
    }

    private static Map<String, Object> relation(
            int number,
            EnterpriseFirms.Firm supplier,
            EnterpriseFirms.Firm customer,
            EnterpriseCatalogue.Link link,
            BigDecimal amount) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", "DEMO-%05d".formatted(number));
        row.put("supplierCode", supplier.code());
        row.put("customerCode", customer.code());
        row.put("chainCode", DemoCodes.CHAIN);
        row.put("nodeCode", link.supplier());
        row.put("customerNodeCode", link.customer());
        row.put("annualAmountYuan", amount);
        row.put("validFrom", "2022-01-01");
        row.put("evidence", "demonstration data 演示数据");
        return row;
    }

    private static BigDecimal part(BigDecimal whole, double share) {
        return whole.multiply(BigDecimal.valueOf(share)).setScale(2, RoundingMode.HALF_UP);
    }
}
