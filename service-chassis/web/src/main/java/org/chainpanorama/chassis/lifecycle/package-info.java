/**
 * How a thing moves from state to state: each aggregate has one table of its moves, and every refused move is answered in one shape.
 * The tables are drawn in <code>docs/lifecycles</code>.
 */
package org.chainpanorama.chassis.lifecycle;
