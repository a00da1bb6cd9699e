package org.chainpanorama.sample.bad.door;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

class DoorService {

    @Inject
    EntityManager entities;

    DoorResource resource;
}
