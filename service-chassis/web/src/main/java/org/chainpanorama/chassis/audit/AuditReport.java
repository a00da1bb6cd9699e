package org.chainpanorama.chassis.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of walking the trails.
 *
 * @param intact false as soon as one trail is broken; null when none is, but not every service could be asked
 * @param trails each service's; a service answers for itself, the gateway for itself and all owners
 */
@Schema(description = "What came of walking the audit trails 审计链校验报告")
public record AuditReport(
        @Schema(
                description = "Whether all trails are intact; null when that cannot be said for all 是否全部完好",
                nullable = true)
        Boolean intact,

        @Schema(description = "Each service's trail 各服务审计链", maxItems = 16, required = true)
        List<TrailReport> trails) {

    static AuditReport of(List<TrailReport> trails) {
        boolean broken = trails.stream()
                .anyMatch(trail -> trail.result() != null && !trail.result().intact());
        boolean unknown = trails.stream().anyMatch(trail -> trail.result() == null);
        return new AuditReport(broken ? Boolean.FALSE : unknown ? null : Boolean.TRUE, trails);
    }
}
