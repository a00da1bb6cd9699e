/**
 * The summaries that panoramas read: zone × chain × node × year × revenue band. Every write keeps them true in its own transaction by
 * the difference between what the touched enterprises contributed before and what they contribute after.
 */
package org.chainpanorama.enterprise.rollup;
