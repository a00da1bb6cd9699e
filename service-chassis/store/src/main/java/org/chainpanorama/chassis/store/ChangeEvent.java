package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change as a CloudEvents 1.0 object. Delivered at least once; {@code source} and {@code id} together name it, so a receiver can
 * recognise a repetition.
 */
@Schema(description = "One change, a CloudEvents 1.0 object 一次变更（CloudEvents 1.0）")
public record ChangeEvent(
        @Schema(description = "CloudEvents version 规范版本", maxLength = 3, example = "1.0")
        String specversion,

        @Schema(description = "Unique within the source 事件标识", maxLength = 64)
        String id,

        @Schema(description = "The service that changed 来源服务", maxLength = 100, example = "urn:zone:enterprise-service")
        String source,

        @Schema(description = "What happened 事件类型", maxLength = 100, example = "enterprise.registered")
        String type,

        @Schema(description = "Business key of what changed 业务主键", maxLength = 200)
        String subject,

        @Schema(description = "When it was written, UTC 发生时间")
        Instant time,

        @Schema(description = "Media type of data 数据类型", maxLength = 50, example = "application/json")
        String datacontenttype,

        @Schema(
                implementation = Object.class,
                type = SchemaType.OBJECT,
                nullable = true,
                description = "The state after the change; null when it is gone (tombstone) 变更后的状态，删除为 null")
        JsonNode data) {

    /** The same change, told with other data: with what its reader may see. */
    public ChangeEvent with(JsonNode seen) {
        return new ChangeEvent(specversion, id, source, type, subject, time, datacontenttype, seen);
    }
}
