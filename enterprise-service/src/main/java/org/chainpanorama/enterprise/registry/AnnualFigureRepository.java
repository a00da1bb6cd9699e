package org.chainpanorama.enterprise.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class AnnualFigureRepository implements PanacheRepositoryBase<AnnualFigure, AnnualFigure.Key> {

    /** By year, earliest first. */
    List<AnnualFigure> of(String creditCode) {
        return list("creditCode = ?1 order by figureYear", creditCode);
    }

    /** All figures of these enterprises, in lists that take more. */
    Map<String, List<AnnualFigure>> byCode(Collection<String> creditCodes) {
        return list("creditCode in ?1", creditCodes).stream()
                .collect(Collectors.groupingBy(figure -> figure.creditCode, Collectors.toCollection(ArrayList::new)));
    }
}
