package org.chainpanorama.enterprise.statistics;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A published step of a year's figures.
 *
 * @param sequence counts the releases of the year, from 1
 * @param releasedAt UTC
 */
@Schema(description = "A published step of a year's figures 年度数据发布")
public record FigureReleaseView(
        @Schema(description = "Year of the figures 年度", minimum = "1949", maximum = "2100")
        int year,

        @Schema(description = "Number of the release within the year, from 1 发布序号", minimum = "1")
        int sequence,

        @Schema(description = "When it was released, UTC 发布时间")
        Instant releasedAt) {}
