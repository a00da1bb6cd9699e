/** The chain catalogue 产业链目录 as the other owners see it: a cached copy that is revalidated, never a second truth. */
package org.chainpanorama.chassis.catalogue;
