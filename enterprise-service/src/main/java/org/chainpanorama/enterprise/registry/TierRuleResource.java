package org.chainpanorama.enterprise.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.security.SharedByZones;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rule of the tiers 梯队划分标准. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@SharedByZones
@Path("/api/v1/tier-thresholds")
@Tag(name = "enterprises")
public class TierRuleResource {

    private final TierRuleService rule;

    TierRuleResource(TierRuleService rule) {
        this.rule = rule;
    }

    @GET
    @Operation(
            operationId = "getTierThresholds",
            summary = "From which revenue on an enterprise is in which tier 梯队划分标准")
    public TierThresholdsView get() {
        return rule.get();
    }

    @PUT
    @Operation(
            operationId = "putTierThresholds",
            summary =
                    "Change the thresholds; every enterprise without an override is put into its tier at once 调整梯队划分标准")
    public TierThresholdsView put(@NotNull @Valid TierThresholdsRegistration registration) {
        return rule.put(registration);
    }
}
