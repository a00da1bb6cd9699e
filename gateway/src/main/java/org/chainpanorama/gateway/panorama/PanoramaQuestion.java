package org.chainpanorama.gateway.panorama;

/**
 * What a panorama is asked for.
 *
 * @param chain chain code
 * @param period year and day
 * @param zone only enterprises of this zone; null for all
 * @param language <code>zh-CN</code> or <code>en</code>
 * @param allowStale whether last good data may fill a gap
 */
record PanoramaQuestion(String chain, Period period, String zone, String language, boolean allowStale) {}
