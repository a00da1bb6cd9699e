/** The chain catalogue (chains, nodes, links, product lines) and chain governance (chief, leading group, plans, honours). */
package org.chainpanorama.enterprise.chain;
