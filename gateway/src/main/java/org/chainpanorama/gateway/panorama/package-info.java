/**
 * Panoramas of a chain, composed of what its owners answer to the caller.
 *
 * <p>Composition uses disclosed numbers only: owners are asked with the caller's own token, what they withhold is null here and stays null,
 * and answers to one caller are never shown to one with other rights. A sum, difference, rate or score may be made of disclosed numbers,
 * since whatever follows from these a caller could compute as well; enterprise-service decides them so that nothing follows. It may not be
 * made of single enterprises' figures, not even of ones the gateway happens to know, and no question that removes or chooses enterprises
 * (what-if, comparisons, circles) may be answered with a sum over those left or chosen unless the owner itself disclosed that sum. A score
 * leaves out an input that is withheld and says so by its confidence, because a score with all inputs gives the missing one away.
 */
package org.chainpanorama.gateway.panorama;
