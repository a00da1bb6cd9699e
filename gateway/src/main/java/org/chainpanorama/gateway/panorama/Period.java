package org.chainpanorama.gateway.panorama;

import java.time.LocalDate;

/**
 * The time a panorama is for.
 *
 * @param year of the enterprise figures
 * @param asOf day of the projects and the land
 */
record Period(int year, LocalDate asOf) {}
