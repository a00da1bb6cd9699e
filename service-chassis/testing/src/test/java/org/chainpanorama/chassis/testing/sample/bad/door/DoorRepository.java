package org.chainpanorama.chassis.testing.sample.bad.door;

public class DoorRepository {}
