package org.chainpanorama.project.registry;

import java.time.LocalDate;

/**
 * A project moved; observed in the same transaction.
 *
 * @param to where it stands now
 * @param kind what the move was; null for the first entry
 * @param effectiveOn the day it took effect; null where a historical record does not say
 */
public record StageMoved(String projectCode, Stage from, Stage to, MoveKind kind, LocalDate effectiveOn) {}
