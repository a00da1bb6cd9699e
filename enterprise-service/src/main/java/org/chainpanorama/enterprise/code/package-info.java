/** Codes of this service: their form on the wire and in a column. */
package org.chainpanorama.enterprise.code;
