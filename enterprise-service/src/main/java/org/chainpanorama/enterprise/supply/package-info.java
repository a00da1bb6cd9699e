/** Who buys what from whom. */
package org.chainpanorama.enterprise.supply;
