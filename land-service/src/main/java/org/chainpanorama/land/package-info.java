/**
 * The land of a zone: parcels 宗地, blocks 区块, redevelopment of low-efficiency land 低效用地改造, carriers 载体 with their units
 * and leases, and the holds by which projects reserve sites.
 *
 * <p>It does not own enterprises, projects or the chain catalogue: it stores their codes, and checks chain nodes against the
 * catalogue of the enterprise service.
 */
package org.chainpanorama.land;
