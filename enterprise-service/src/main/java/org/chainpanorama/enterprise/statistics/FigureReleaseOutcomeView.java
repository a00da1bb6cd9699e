package org.chainpanorama.enterprise.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a release did.
 *
 * @param release the year's latest release, this one or an earlier one; null when there is none
 * @param heldCells nodes in a zone whose changes wait for others
 */
@Schema(description = "What a release did 发布结果")
public record FigureReleaseOutcomeView(
        @Schema(description = "The year's latest release; null when there is none 最近发布")
        FigureReleaseView release,

        @Schema(description = "Whether anything new is told by it 是否有新内容")
        boolean changed,

        @Schema(
                description =
                        "Nodes in a zone that stay as they were released before, because too few contributors changed 暂缓发布的单元数",
                minimum = "0")
        int heldCells) {}
