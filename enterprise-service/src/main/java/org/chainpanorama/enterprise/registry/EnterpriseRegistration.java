package org.chainpanorama.enterprise.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.DivisionCode;
import org.chainpanorama.chassis.code.ZoneCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enterprise as its registrar writes it; the credit code stands in the path. */
@Schema(description = "An enterprise as written 企业登记")
public record EnterpriseRegistration(
        @Schema(description = "Registered name 企业名称") @NotNull @Size(min = 2, max = 200)
        String name,

        @Schema(description = "Zone it stands in; null when it stands outside every zone 所在开发区") @ZoneCode
        String zoneCode,

        @Schema(description = "Division of GB/T 2260; null when not known 行政区划") @DivisionCode
        String divisionCode,

        @Schema(description = "Class of GB/T 4754-2017; null when not known 行业小类") @Pattern(regexp = "\\d{4}")
        String industryCode,

        @Schema(description = "On the official list of enterprises above scale 规上企业名录", defaultValue = "false")
        Boolean aboveScale,

        @Schema(description = "Tier set by the zone instead of the one that the revenue gives 梯队人工认定")
        Tier tierOverride,

        @Schema(description = "Why the tier is set; required with tierOverride 认定理由") @Size(max = 500)
        String tierOverrideReason,

        @Schema(description = "Status 状态", defaultValue = "ACTIVE")
        EnterpriseStatus status,

        @Schema(description = "Day it settled; null when not known 入驻日期")
        LocalDate settledOn,

        @Schema(description = "First day it is gone; required with RELOCATED, MERGED, DEREGISTERED and only then 离开日期")
        LocalDate leftOn,

        @Schema(description = "Invented for demonstration 虚构数据", defaultValue = "false")
        Boolean synthetic,

        @Schema(description = "Policy programmes it takes part in 政策专项") @Size(max = 7)
        List<@NotNull @BusinessCode String> programmes,

        @Schema(description = "Kinds of innovation 创新类型") @Size(max = 5)
        List<@NotNull InnovationType> innovations,

        @Schema(description = "Sales channels 销售渠道") @Size(max = 7)
        List<@NotNull SalesChannel> channels,

        @Schema(
                description =
                        "Why a credit code with a wrong check digit is accepted, as a few issued codes have; needs"
                                + " enterprise.sensitive 校验码不符而予登记的理由")
        @Size(min = 4, max = 500)
        String checkDigitOverride) {

    /** Absent flags are false, absent lists empty, absent status ACTIVE. */
    public EnterpriseRegistration {
        aboveScale = aboveScale != null && aboveScale;
        status = status == null ? EnterpriseStatus.ACTIVE : status;
        synthetic = synthetic != null && synthetic;
        programmes = programmes == null ? List.of() : programmes;
        innovations = innovations == null ? List.of() : innovations;
        channels = channels == null ? List.of() : channels;
    }

    static EnterpriseRegistration of(Enterprise enterprise) {
        return new EnterpriseRegistration(
                enterprise.name,
                enterprise.zoneCode,
                enterprise.divisionCode,
                enterprise.industryCode,
                enterprise.aboveScale,
                enterprise.tierOverride,
                enterprise.tierOverrideReason,
                enterprise.status,
                enterprise.settledOn,
                enterprise.leftOn,
                enterprise.synthetic,
                enterprise.programmes,
                enterprise.innovations.stream().map(InnovationType::valueOf).toList(),
                enterprise.channels.stream().map(SalesChannel::valueOf).toList(),
                enterprise.checkDigitOverride);
    }
}
