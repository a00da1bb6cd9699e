/** How enterprises are told apart by zone 开发区. */
package org.chainpanorama.enterprise.zone;
