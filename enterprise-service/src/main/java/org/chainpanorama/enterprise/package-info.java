/**
 * Owns chains with their catalogue and governance, enterprises, where they stand on chains, their annual figures, who supplies
 * whom, and rewards. It does not know projects or land: those owners keep chain and node codes and ask here whether they exist.
 *
 * <p>Features and the direction of their dependencies: {@code statistics} and {@code reward} and {@code supply} → {@code registry}
 * → {@code chain} and {@code rollup}.
 */
package org.chainpanorama.enterprise;
