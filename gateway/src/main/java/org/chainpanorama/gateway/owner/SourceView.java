package org.chainpanorama.gateway.owner;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where one part of an answer comes from, and how good it is.
 *
 * @param service the owner
 * @param status OK, STALE or UNAVAILABLE
 * @param dataAsOf last change of the owner's data; null when it has none or is unavailable
 * @param version the owner's change-feed position; null alike
 * @param lastGoodAt when stale data was read from the owner; null unless STALE
 */
@Schema(name = "Source", description = "Where a part of the answer comes from 数据来源")
public record SourceView(
        @Schema(
                description = "Service that owns the data 数据所属服务",
                maxLength = 64,
                examples = "land-service",
                required = true)
        String service,

        @Schema(description = "OK 正常, STALE 陈旧 (last good data) or UNAVAILABLE 不可用", required = true)
        SourceStatus status,

        @Schema(
                description = "Last change of the owner's data, UTC; null when unknown 数据时点",
                examples = "2023-12-31T08:00:00Z")
        Instant dataAsOf,

        @Schema(description = "The owner's change position; null when unknown 数据版本", maxLength = 200, examples = "1024")
        String version,

        @Schema(description = "When stale data was read, UTC; null unless STALE 陈旧数据读取时间")
        Instant lastGoodAt) {

    /** Present data. */
    public static SourceView ok(String service, Instant dataAsOf, String version) {
        return new SourceView(service, SourceStatus.OK, dataAsOf, version, null);
    }

    /** The last good data. */
    public static SourceView stale(String service, Instant dataAsOf, String version, Instant lastGoodAt) {
        return new SourceView(service, SourceStatus.STALE, dataAsOf, version, lastGoodAt);
    }

    /** No data. */
    public static SourceView unavailable(String service) {
        return new SourceView(service, SourceStatus.UNAVAILABLE, null, null, null);
    }
}
