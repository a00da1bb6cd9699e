/** How a stated figure is kept in a row. */
package org.chainpanorama.project.figure;
