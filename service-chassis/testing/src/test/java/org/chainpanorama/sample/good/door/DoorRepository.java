package org.chainpanorama.sample.good.door;

import jakarta.persistence.EntityManager;

class DoorRepository {

    private final EntityManager entities;

    DoorRepository(EntityManager entities) {
        this.entities = entities;
    }

    Door find(String code) {
        return entities.find(Door.class, code);
    }
}
