package org.chainpanorama.chassis.text;

/** An enumeration constant that callers see: its code is its name, its label is for people. */
public interface Labelled {

    /** The code on the wire; stable for ever. */
    String name();

    /** The label in Chinese and English. */
    Text label();
}
