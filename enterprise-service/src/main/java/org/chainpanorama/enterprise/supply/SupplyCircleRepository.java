package org.chainpanorama.enterprise.supply;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainpanorama.chassis.store.Sql;

/** Reads the largest relations of many enterprises at once, from the end of an index: a hub costs no more than anybody else. */
@ApplicationScoped
class SupplyCircleRepository {

    private static final String LARGEST_OF_ONE = """
            (select relation_id, supplier_code, customer_code, chain_code, node_code, annual_amount_yuan from supply_relation
             where %s = ? and annual_amount_yuan >= ? and valid_from <= ? and (valid_to is null or valid_to >= ?)
             order by annual_amount_yuan desc, relation_id desc limit ?)""";

    private final Sql sql;

    SupplyCircleRepository(Sql sql) {
        this.sql = sql;
    }

    /** The largest relations of each of these enterprises and each direction, in one statement. */
    List<SupplyCircleView.Edge> largest(
            Collection<String> creditCodes, CircleDirection direction, BigDecimal least, LocalDate day, int each) {
        List<String> parties = Stream.of(
                        direction.goesDown() ? "supplier_code" : null, direction.goesUp() ? "customer_code" : null)
                .filter(party -> party != null)
                .toList();
        List<Object> arguments = new ArrayList<>();
        String union = parties.stream()
                .flatMap(party -> creditCodes.stream().map(code -> {
                    arguments.addAll(List.of(code, least, day, day, each));
                    return LARGEST_OF_ONE.formatted(party);
                }))
                .collect(Collectors.joining(" union all "));
        return sql.list(
                union,
                row -> new SupplyCircleView.Edge(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getBigDecimal(6)),
                arguments.toArray());
    }
}
