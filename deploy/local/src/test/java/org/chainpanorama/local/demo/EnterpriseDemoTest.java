package org.chainpanorama.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnterpriseDemoTest {

    private final EnterpriseCatalogue catalogue = new EnterpriseCatalogue();
    private final EnterpriseFirms firms = new EnterpriseFirms(catalogue);
    private final EnterpriseRows rows = new EnterpriseRows(catalogue, firms);

    private long reaching(String yuan, int year, boolean onChain) {
        return firms.all().stream()
                .filter(firm -> onChain ? firm.node() != null : firm.inZone())
                .map(firm -> EnterpriseFirms.revenueYuan(firm.index(), year))
                .filter(revenue -> revenue != null && revenue.compareTo(new BigDecimal(yuan)) >= 0)
                .count();
    }

    @Test
    void theFiguresOfTheArticleFollowFromTheEnterprises() {
        assertThat(reaching("100000000", 2023, false)).isEqualTo(91);
        assertThat(reaching("2000000000", 2023, true)).isEqualTo(2);
        assertThat(reaching("2000000000", 2022, true)).isZero();
    }

    @Test
    void largeSuppliersStandOutsideTheZone() {
        long large = firms.all().stream()
                .filter(firm -> !firm.inZone())
                .filter(firm ->
                        EnterpriseFirms.revenueYuan(firm.index(), 2023).compareTo(new BigDecimal("100000000")) >= 0)
                .count();
        assertThat(large).isGreaterThan(20);
    }

    @Test
    void strongNodesHaveManyEnterprisesWeakOnesFewMissingOnesNone() {
        for (EnterpriseCatalogue.Node node : catalogue.nodes()) {
            int count = firms.on(node.code()).size();
            if (node.is('M')) {
                assertThat(count).as(node.code()).isZero();
            } else if (node.is('S')) {
                assertThat(count).as(node.code()).isGreaterThan(20);
            } else {
                assertThat(count).as(node.code()).isBetween(1, 9);
            }
        }
    }

    @Test
    void purchasesAreMadeNearAndFarAndNobodyBuysFromItself() {
        List<Map<String, Object>> supply = rows.supply();
        assertThat(supply).hasSizeGreaterThan(800);
        assertThat(supply).noneMatch(row -> row.get("supplierCode").equals(row.get("customerCode")));
        List<String> outside = IntStream.range(0, EnterpriseFirms.OUTSIDE)
                .mapToObj(i -> firms.outside(i).code())
                .toList();
        long far = supply.stream()
                .filter(row -> outside.contains(row.get("supplierCode")))
                .count();
        assertThat(far).isBetween(supply.size() / 5L, supply.size() * 4L / 5);
    }

    @Test
    void theSameRequestsComeEveryTime() {
        Stream<DemoRequest> again = new EnterpriseDemo().requests();
        assertThat(new EnterpriseDemo().requests().toList()).isEqualTo(again.toList());
    }
}
