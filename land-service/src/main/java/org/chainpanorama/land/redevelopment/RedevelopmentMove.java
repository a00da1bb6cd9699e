package org.chainpanorama.land.redevelopment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** A move that a redevelopment has made; the first one comes from nowhere. */
@Embeddable
record RedevelopmentMove(
        @Enumerated(EnumType.STRING) RedevelopmentState fromState,
        @Enumerated(EnumType.STRING) RedevelopmentState toState,
        LocalDate effectiveOn,
        Instant recordedAt,
        String reason,
        String evidence) {}
