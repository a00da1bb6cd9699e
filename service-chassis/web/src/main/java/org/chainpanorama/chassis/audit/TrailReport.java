package org.chainpanorama.chassis.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of walking the trail of one service.
 *
 * @param service the service
 * @param result null when the service could not be asked
 */
@Schema(description = "One service's trail 一个服务的审计链")
public record TrailReport(
        @Schema(
                description = "The service 服务",
                maxLength = 64,
                pattern = "[a-z-]+",
                examples = "land-service",
                required = true)
        String service,

        @Schema(description = "What was found; null when the service could not be asked 校验结果", nullable = true)
        AuditVerification result) {}
