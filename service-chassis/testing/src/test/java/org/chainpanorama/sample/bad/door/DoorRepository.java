package org.chainpanorama.sample.bad.door;

public class DoorRepository {}
