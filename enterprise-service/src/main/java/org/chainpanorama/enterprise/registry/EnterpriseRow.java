package org.chainpanorama.enterprise.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.DivisionCode;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.chassis.store.RowType;
import org.chainpanorama.enterprise.code.RegisteredCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of an import of enterprises: a registration and, where given, all positions. */
@Schema(description = "A row of an import of enterprises 企业导入行")
public record EnterpriseRow(
        @Schema(description = "Unified social credit code 统一社会信用代码") @NotNull @RegisteredCode
        String creditCode,

        @Schema(description = "Registered name 企业名称") @NotNull @Size(min = 2, max = 200)
        String name,

        @Schema(description = "Zone; null outside every zone 所在开发区") @ZoneCode
        String zoneCode,

        @Schema(description = "Division of GB/T 2260 行政区划") @DivisionCode
        String divisionCode,

        @Schema(description = "Class of GB/T 4754-2017 行业小类") @Pattern(regexp = "\\d{4}")
        String industryCode,

        @Schema(description = "On the official list above scale 规上企业名录", defaultValue = "false")
        Boolean aboveScale,

        @Schema(description = "Tier set by the zone 梯队人工认定") Tier tierOverride,

        @Schema(description = "Why the tier is set 认定理由") @Size(max = 500)
        String tierOverrideReason,

        @Schema(description = "Status 状态", defaultValue = "ACTIVE")
        EnterpriseStatus status,

        @Schema(description = "Day it settled 入驻日期") LocalDate settledOn,

        @Schema(description = "First day it is gone 离开日期") LocalDate leftOn,

        @Schema(description = "Invented for demonstration 虚构数据", defaultValue = "false")
        Boolean synthetic,

        @Schema(description = "Policy programmes 政策专项") @Size(max = 7)
        List<@NotNull @BusinessCode String> programmes,

        @Schema(description = "Kinds of innovation 创新类型") @Size(max = 5)
        List<@NotNull InnovationType> innovations,

        @Schema(description = "Sales channels 销售渠道") @Size(max = 7)
        List<@NotNull SalesChannel> channels,

        @Schema(
                description = "Why a credit code with a wrong check digit is accepted; needs enterprise.sensitive"
                        + " 校验码不符而予登记的理由")
        @Size(min = 4, max = 500)
        String checkDigitOverride,

        @Schema(description = "All positions; left out, they stay as they are, null means none 全部链上位置，缺省则不变，空值则清除")
        @Size(max = 100)
        List<@NotNull @Valid PositionRegistration> positions) {

    /** Absent flags are false, absent lists empty, absent status ACTIVE, as in a registration. */
    public EnterpriseRow {
        aboveScale = aboveScale != null && aboveScale;
        status = status == null ? EnterpriseStatus.ACTIVE : status;
        synthetic = synthetic != null && synthetic;
        programmes = programmes == null ? List.of() : programmes;
        innovations = innovations == null ? List.of() : innovations;
        channels = channels == null ? List.of() : channels;
    }

    static final RowType<EnterpriseRow> TYPE = RowType.of(EnterpriseRow.class, "creditCode");

    /** The row that brings this. */
    static EnterpriseRow of(
            String creditCode, EnterpriseRegistration registration, List<PositionRegistration> positions) {
        return new EnterpriseRow(
                creditCode,
                registration.name(),
                registration.zoneCode(),
                registration.divisionCode(),
                registration.industryCode(),
                registration.aboveScale(),
                registration.tierOverride(),
                registration.tierOverrideReason(),
                registration.status(),
                registration.settledOn(),
                registration.leftOn(),
                registration.synthetic(),
                registration.programmes(),
                registration.innovations(),
                registration.channels(),
                registration.checkDigitOverride(),
                positions);
    }

    EnterpriseRegistration registration() {
        return new EnterpriseRegistration(
                name,
                zoneCode,
                divisionCode,
                industryCode,
                aboveScale,
                tierOverride,
                tierOverrideReason,
                status,
                settledOn,
                leftOn,
                synthetic,
                programmes,
                innovations,
                channels,
                checkDigitOverride);
    }

    /** The same with no positions where they were cleared. */
    EnterpriseRow withPositions() {
        return positions == null ? of(creditCode, registration(), List.of()) : this;
    }
}
