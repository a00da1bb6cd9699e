package org.chainpanorama.enterprise.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PositionRepository implements PanacheRepositoryBase<EnterprisePositions, String> {

    Map<String, EnterprisePositions> byCode(Collection<String> creditCodes) {
        return creditCodes.isEmpty()
                ? Map.of()
                : list("creditCode in ?1", creditCodes).stream()
                        .collect(Collectors.toMap(positions -> positions.creditCode, Function.identity()));
    }
}
