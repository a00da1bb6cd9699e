package org.chainpanorama.enterprise.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.code.CreditCodes;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.store.Keyset;
import org.chainpanorama.chassis.store.Where;

@ApplicationScoped
class EnterpriseRepository implements PanacheRepositoryBase<Enterprise, String> {

    private static final Keyset<Enterprise> KEYSET = Keyset.of(
                    Enterprise.class, "creditCode", "name", "nameLength", "aboveScale")
            .naming("revenueYuan", "latestRevenueYuan");

    private static final Keyset<Enterprise> WITH_FIGURE =
            KEYSET.beside(AnnualFigure.class, "f", "creditCode", "revenueYuan");

    private static final Keyset<Enterprise> WITH_PAIR = KEYSET.beside(NamePair.class, "n", "creditCode", "nameLength");

    private static final Pattern BY_LENGTH = Pattern.compile("-?nameLength(,.*)?");

    private static final String STANDS =
            "exists (select 1 from EnterprisePositions s join s.positions p where s.creditCode = e.creditCode"
                    + " and (p.validTo is null or p.validTo >= local date) and %s)";

    private static final String HAS_PAIR = "e.creditCode in (select n.creditCode from NamePair n where n.pair = :pair)";

    private static final String HAS_CHARACTER =
            "e.creditCode in (select n.creditCode from NamePair n where n.pair like :character)";

    private final NamePairRepository names;

    EnterpriseRepository(NamePairRepository names) {
        this.names = names;
    }

    Map<String, Enterprise> byCode(Collection<String> creditCodes) {
        return creditCodes.isEmpty()
                ? Map.of()
                : list("creditCode in ?1", creditCodes).stream()
                        .collect(Collectors.toMap(enterprise -> enterprise.creditCode, Function.identity()));
    }

    /**
     * A page of the list.
     *
     * @param addresses the wanted segments as {@code chain/node}; null when no segment is asked for
     * @param nearFromYuan the revenue from which on an enterprise is near the threshold of scale
     */
    Page<Enterprise> page(
            EnterpriseQuery wanted, List<String> addresses, BigDecimal nearFromYuan, LocalDate today, PageQuery query) {
        if (wanted.q != null && query.sort == null) {
            query.sort = "nameLength";
        }
        Where where = new Where()
                .in("tier", wanted.tiers)
                .equal("aboveScale", wanted.aboveScale)
                .in("zoneCode", wanted.zones)
                .in("status", wanted.statuses);
        boolean ofYear = wanted.year != null && wanted.asksForRevenue(query);
        boolean paired = searched(
                where,
                wanted.q,
                !ofYear && BY_LENGTH.matcher(String.valueOf(query.sort)).matches());
        positioned(where, wanted, addresses);
        if (ofYear) {
            earning(where, wanted);
        } else if (wanted.asksForRevenue(query)) {
            earningLast(where, wanted);
        }
        if (wanted.nearThreshold != null) {
            String near = "(e.aboveScale = false and e.latestRevenueYuan >= :near)";
            where.and(wanted.nearThreshold ? near : "not " + near, "near", nearFromYuan);
        }
        tagged(where, wanted);
        if (wanted.industryCode != null) {
            where.and("e.industryCode like :industry", "industry", wanted.industryCode + "%");
        }
        if (wanted.leader != null) {
            where.and(
                    (wanted.leader ? "" : "not ")
                            + "exists (select 1 from LeaderDesignation d where d.creditCode = e.creditCode"
                            + " and d.leaderFrom <= :today and (d.leaderTo is null or d.leaderTo >= :today))",
                    "today",
                    today);
        }
        return (ofYear ? WITH_FIGURE : paired ? WITH_PAIR : KEYSET).page(getEntityManager(), where, query);
    }

    /**
     * Of the names that have the rarest pair of characters of the text, or its one character, those that have the text itself count.
     *
     * @param byLength whether the list's order is that of the pairs, which then stand beside its rows
     * @return whether they do
     */
    private boolean searched(Where where, String q, boolean byLength) {
        if (q == null) {
            return false;
        }
        String code = q.toUpperCase(Locale.ROOT);
        if (CreditCodes.isWellFormed(code)) {
            where.equal("creditCode", code);
            return false;
        }
        where.and("locate(lower(:q), lower(e.name)) > 0", "q", q);
        if (q.codePointCount(0, q.length()) == 1) {
            where.foundBy(HAS_CHARACTER, "character", names.pattern(q).orElse(null));
            return false;
        }
        NamePairRepository.Rarest found = names.rarest(q);
        if (byLength) {
            where.foundBy("n.pair = :pair and n.nameLength >= " + q.length(), "pair", found.pair());
        } else {
            where.foundBy(HAS_PAIR, "pair", found.rare() ? found.pair() : null);
        }
        return byLength;
    }

    private static void positioned(Where where, EnterpriseQuery wanted, List<String> addresses) {
        where.and(STANDS.formatted("p.chainCode in (:chains)"), "chains", presentOrNull(wanted.chains));
        where.and(STANDS.formatted("p.nodeCode in (:nodes)"), "nodes", presentOrNull(wanted.nodes));
        if (addresses != null) {
            where.and(STANDS.formatted("concat(p.chainCode, '/', p.nodeCode) in (:addresses)"), "addresses", addresses);
        }
    }

    private static void earning(Where where, EnterpriseQuery wanted) {
        where.and("f.figureYear = :figureYear", "figureYear", wanted.year)
                .and("f.revenueYuan is not null")
                .and("f.revenueYuan >= :revenueMin", "revenueMin", wanted.revenueYuanMin)
                .and("f.revenueYuan <= :revenueMax", "revenueMax", wanted.revenueYuanMax);
    }

    private static void earningLast(Where where, EnterpriseQuery wanted) {
        where.and("e.latestRevenueYuan is not null")
                .atLeast("latestRevenueYuan", wanted.revenueYuanMin)
                .atMost("latestRevenueYuan", wanted.revenueYuanMax);
    }

    private static void tagged(Where where, EnterpriseQuery wanted) {
        anyOf(where, "channels", names(wanted.channels));
        anyOf(where, "innovations", names(wanted.innovations));
        anyOf(where, "programmes", wanted.programmes);
    }

    private static void anyOf(Where where, String column, List<String> codes) {
        if (codes == null || codes.isEmpty()) {
            return;
        }
        // Codes have no characters that mean anything to a regular expression but the dot.
        String pattern = "(^|,)(" + String.join("|", codes).replace(".", "[.]") + ")(,|$)";
        where.and("has_code(e." + column + ", :" + column + ") = 1", column, pattern);
    }

    private static List<String> names(List<? extends Enum<?>> codes) {
        return codes == null ? null : codes.stream().map(Enum::name).toList();
    }

    private static <T> List<T> presentOrNull(List<T> values) {
        return values == null || values.isEmpty() ? null : values;
    }
}
