package org.chainpanorama.sample.bad.wall;

import org.chainpanorama.chassis.store.Sql;
import org.chainpanorama.sample.bad.door.DoorRepository;

class WallManager {

    DoorRepository repository;

    Sql sql;
}
