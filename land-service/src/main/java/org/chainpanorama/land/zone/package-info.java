/** How land is told apart by zone 开发区. */
package org.chainpanorama.land.zone;
