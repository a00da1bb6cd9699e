package org.chainpanorama.chassis.audit;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** The trails of the services behind this one. */
public interface OtherTrails {

    /** Has each walk its own trail, on behalf of the caller with these headers. */
    List<TrailReport> verify(HttpHeaders caller);
}
