package org.chainpanorama.chassis.lifecycle;

import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A guard that is not met, as it goes out in <code>unmetGuards</code>. */
@Schema(description = "A condition that is not met 未满足的条件")
public record UnmetGuard(
        @Schema(description = "Stable code of the machine's list of guards 代码", maxLength = 64, required = true)
        String code,

        @Schema(description = "What must hold, in the caller's language 名称", required = true)
        Text label,

        @Schema(description = "What stands against it now; null where the label says all 说明", nullable = true)
        Text detail) {

    /** The guard in the light of one attempt. */
    public static <A> UnmetGuard of(Guard<A> guard, A attempt) {
        return new UnmetGuard(guard.name(), guard.label(), guard.detail(attempt));
    }
}
