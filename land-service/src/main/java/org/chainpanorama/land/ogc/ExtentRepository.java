package org.chainpanorama.land.ogc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.chainpanorama.land.geometry.BoundingBox;

/** Where the features of a layer lie. */
@ApplicationScoped
class ExtentRepository {

    private final EntityManager entities;

    ExtentRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The box around all outlines of a zone, of all zones for null; empty where there is none. The table is one of three constants, never input. */
    Optional<BoundingBox> of(Layer layer, String zone) {
        Object[] box = (Object[]) entities.createNativeQuery(
                        "select min(min_longitude), min(min_latitude), max(max_longitude), max(max_latitude) from "
                                + layer.table() + " where :zone is null or zone = :zone")
                .setParameter("zone", zone)
                .getSingleResult();
        return box[0] == null
                ? Optional.empty()
                : Optional.of(new BoundingBox((Double) box[0], (Double) box[1], (Double) box[2], (Double) box[3]));
    }
}
