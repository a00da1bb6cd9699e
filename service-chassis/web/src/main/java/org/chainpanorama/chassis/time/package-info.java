/** Days as the zone's business counts them. */
package org.chainpanorama.chassis.time;
