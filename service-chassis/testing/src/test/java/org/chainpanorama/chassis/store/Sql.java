package org.chainpanorama.chassis.store;

/** Stands for the chassis' own, which this module does not know. */
public class Sql {}
