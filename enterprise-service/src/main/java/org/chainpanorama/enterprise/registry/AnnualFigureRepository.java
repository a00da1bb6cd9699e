package org.chainpanorama.enterprise.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.store.Keyset;
import org.chainpanorama.chassis.store.Where;

@ApplicationScoped
class AnnualFigureRepository implements PanacheRepositoryBase<AnnualFigure, AnnualFigure.Key> {

    /** Unique within the one year that a list is about. */
    private static final Keyset<AnnualFigure> OF_ONE_YEAR = Keyset.of(AnnualFigure.class, "creditCode");

    private static final String EARLIER =
            "exists (select 1 from AnnualFigure g where g.creditCode = e.creditCode and g.figureYear < e.figureYear and %s)";

    /** What is known of an enterprise's revenue before a year: the most, yuan, and the last year. */
    record Earlier(String creditCode, BigDecimal mostYuan, int lastYear) {}

    /** By year, earliest first. */
    List<AnnualFigure> of(String creditCode) {
        return list("creditCode = ?1 order by figureYear", creditCode);
    }

    /** All figures of these enterprises, in lists that take more. */
    Map<String, List<AnnualFigure>> byCode(Collection<String> creditCodes) {
        return list("creditCode in ?1", creditCodes).stream()
                .collect(Collectors.groupingBy(figure -> figure.creditCode, Collectors.toCollection(ArrayList::new)));
    }

    /**
     * Figures of a year whose revenue reaches a bound that no earlier one of the enterprise reached, by credit code.
     *
     * @param boundsYuan lowest first, not empty
     * @param visible levels of confidentiality the caller may see: an enterprise with another figure up to the year is passed over
     */
    Page<AnnualFigure> firstInBand(
            FirstInBandQuery wanted, List<BigDecimal> boundsYuan, List<Confidentiality> visible, PageQuery query) {
        LocalDate lastDay = LocalDate.of(wanted.year, 12, 31);
        Where where = new Where()
                .equal("figureYear", wanted.year)
                .atLeast("revenueYuan", boundsYuan.get(0))
                .and("not " + EARLIER.formatted("g.revenueYuan >= " + highestReached(boundsYuan)))
                .and("e.confidentiality in (:visible)", "visible", visible)
                .and("not " + EARLIER.formatted("g.confidentiality not in (:seen)"), "seen", visible)
                .and(
                        "exists (select 1 from Enterprise x where x.creditCode = e.creditCode"
                                + " and (x.settledOn is null or x.settledOn <= :lastDay)"
                                + " and (x.leftOn is null or x.leftOn > :lastDay))",
                        "lastDay",
                        lastDay)
                .and(
                        "exists (select 1 from Enterprise z where z.creditCode = e.creditCode and z.zoneCode = :zone)",
                        "zone",
                        wanted.zone)
                .and(
                        "exists (select 1 from EnterprisePositions s join s.positions p where s.creditCode = e.creditCode"
                                + " and p.validFrom <= :lastDay and (p.validTo is null or p.validTo >= :lastDay)"
                                + " and p.chainCode = :chain)",
                        "chain",
                        wanted.chain);
        return OF_ONE_YEAR.page(getEntityManager(), where, query);
    }

    /** Enterprises without a revenue known before the year are absent. */
    Map<String, Earlier> earlier(Collection<String> creditCodes, int year) {
        return creditCodes.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select g.creditCode, max(g.revenueYuan), max(g.figureYear) from AnnualFigure g"
                                        + " where g.creditCode in :codes and g.figureYear < :year"
                                        + " and g.revenueYuan is not null group by g.creditCode",
                                Earlier.class)
                        .setParameter("codes", creditCodes)
                        .setParameter("year", year)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(Earlier::creditCode, Function.identity()));
    }

    /** The highest of the bounds that the row's own revenue reaches; the bounds are the zone's data, not the caller's. */
    private static String highestReached(List<BigDecimal> boundsYuan) {
        String higher = IntStream.iterate(boundsYuan.size() - 1, i -> i > 0, i -> i - 1)
                .mapToObj(boundsYuan::get)
                .map(bound -> "when e.revenueYuan >= %1$s then %1$s ".formatted(bound.toPlainString()))
                .collect(Collectors.joining());
        String lowest = boundsYuan.get(0).toPlainString();
        return higher.isEmpty() ? lowest : "case " + higher + "else " + lowest + " end";
    }
}
