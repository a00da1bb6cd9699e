package org.chainpanorama.chassis.testing.sample.bad.door;

class DoorView {}
