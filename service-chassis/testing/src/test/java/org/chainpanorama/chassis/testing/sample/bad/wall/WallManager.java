package org.chainpanorama.chassis.testing.sample.bad.wall;

import org.chainpanorama.chassis.testing.sample.bad.door.DoorRepository;

class WallManager {

    DoorRepository repository;
}
