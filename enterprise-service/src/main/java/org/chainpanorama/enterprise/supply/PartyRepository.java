package org.chainpanorama.enterprise.supply;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainpanorama.chassis.store.SeenBy;

@ApplicationScoped
class PartyRepository implements PanacheRepositoryBase<Party, String> {

    /** Whose changes these parties' relations are: the zones of all of them, also of those that the caller may not know. */
    SeenBy seenBy(String... creditCodes) {
        return seenBy(zonesOf(List.of(creditCodes)), creditCodes);
    }

    static SeenBy seenBy(Map<String, String> zones, String... creditCodes) {
        return SeenBy.zones(Stream.of(creditCodes).map(zones::get).toArray(String[]::new));
    }

    /** The zones of parties; one outside every zone is left out. */
    @SuppressWarnings("unchecked")
    Map<String, String> zonesOf(Collection<String> creditCodes) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select cast(credit_code as char), zone_code from enterprise"
                        + " where credit_code in (:codes) and zone_code is not null")
                .setParameter("codes", creditCodes)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** Those that the caller may know, by code. */
    Map<String, Party> byCode(Collection<String> creditCodes) {
        return creditCodes.isEmpty()
                ? Map.of()
                : list("creditCode in ?1", creditCodes).stream()
                        .collect(Collectors.toMap(party -> party.creditCode, Function.identity()));
    }
}
