/** Enterprises, where they stand on chains, their annual figures, process coverage and leader designations. */
package org.chainpanorama.enterprise.registry;
