/** A real MySQL server that comes from the local Maven repository and needs no installation. */
package org.chainpanorama.mysql;
