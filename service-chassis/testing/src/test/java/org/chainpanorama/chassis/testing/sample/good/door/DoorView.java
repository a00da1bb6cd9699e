package org.chainpanorama.chassis.testing.sample.good.door;

public record DoorView(String code, boolean open) {}
