package org.chainpanorama.sample.good.door;

public record DoorView(String code, boolean open) {}
