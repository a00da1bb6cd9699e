package org.chainpanorama.sample.bad.wall;

public class Brick {}
