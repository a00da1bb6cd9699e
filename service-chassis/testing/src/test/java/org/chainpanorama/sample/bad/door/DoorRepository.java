package org.chainpanorama.sample.bad.door;

import org.chainpanorama.sample.bad.wall.Brick;

public class DoorRepository {

    Brick stopper;
}
