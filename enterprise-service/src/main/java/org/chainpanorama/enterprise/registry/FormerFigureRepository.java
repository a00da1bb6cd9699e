package org.chainpanorama.enterprise.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class FormerFigureRepository implements PanacheRepositoryBase<FormerFigure, FormerFigure.Key> {

    /** The last replaced first. */
    List<FormerFigure> of(AnnualFigure.Key figure) {
        return list(
                "creditCode = ?1 and figureYear = ?2 order by correction desc",
                figure.creditCode(),
                figure.figureYear());
    }
}
