package org.chainpanorama.chassis.page;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complete list that is short by nature. */
public record Items<T>(
        @Schema(description = "All items 全部条目", maxItems = 10000)
        List<T> items) {}
