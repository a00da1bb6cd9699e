package org.chainpanorama.gateway.panorama;

import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.gateway.owner.Answer;
import org.chainpanorama.gateway.owner.SourceStatus;
import org.chainpanorama.gateway.owner.SourceView;

/**
 * One owner's part of a panorama.
 *
 * @param service the owner
 * @param status how good it is
 * @param answer the owner's answer; null when UNAVAILABLE
 * @param warning why it is not OK; null when it is
 */
record Section<B extends OwnerBrief>(String service, SourceStatus status, Answer<B> answer, Text warning) {

    /** The data; null when there is none. */
    B brief() {
        return answer == null ? null : answer.body();
    }

    SourceView source() {
        return switch (status) {
            case OK -> SourceView.ok(service, brief().dataAsOf(), brief().version());
            case STALE -> SourceView.stale(service, brief().dataAsOf(), brief().version(), answer.receivedAt());
            case UNAVAILABLE -> SourceView.unavailable(service);
        };
    }

    /** Whether a panorama composed from the other section would say the same about this owner. */
    boolean isSameAs(Section<B> other) {
        return status == other.status && answer == other.answer && java.util.Objects.equals(warning, other.warning);
    }
}
