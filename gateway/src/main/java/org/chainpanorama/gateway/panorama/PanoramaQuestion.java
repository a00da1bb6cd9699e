package org.chainpanorama.gateway.panorama;

import org.chainpanorama.gateway.owner.Requester;

/**
 * What a panorama is asked for.
 *
 * @param chain chain code
 * @param period year and day
 * @param zone only enterprises of this zone; null for all
 * @param requester on whose behalf
 * @param allowStale whether last good data may fill a gap
 */
record PanoramaQuestion(String chain, Period period, String zone, Requester requester, boolean allowStale) {}
