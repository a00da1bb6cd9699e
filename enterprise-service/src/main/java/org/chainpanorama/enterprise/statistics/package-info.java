/** Questions over many enterprises, answered from the summaries. */
package org.chainpanorama.enterprise.statistics;
