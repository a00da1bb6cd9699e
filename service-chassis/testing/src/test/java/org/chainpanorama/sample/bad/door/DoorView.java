package org.chainpanorama.sample.bad.door;

class DoorView {}
