package org.chainpanorama.enterprise.statistics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which figures to release. */
@Schema(description = "Which figures to release 发布范围")
public record FigureReleaseRegistration(
        @Schema(description = "Year of the figures 年度", required = true) @NotNull @Min(1949) @Max(2100)
        Integer year) {}
