/** Where land lies and how large it is. */
package org.chainpanorama.land.geometry;
