package org.chainpanorama.enterprise.reward;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.code.Yuan;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.chassis.figure.Qualifier;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reward policy as written. */
@Schema(description = "A reward policy as written 奖励办法登记")
public record RewardPolicyRegistration(
        @Schema(description = "Name 名称") @NotNull @Size(min = 2, max = 200)
        String name,

        @Schema(description = "Zone whose enterprises may apply; null for all 适用开发区") @ZoneCode
        String zoneCode,

        @Schema(description = "Pot, yuan 资金总额") @NotNull @Yuan
        BigDecimal potYuan,

        @Schema(description = "How the source states the pot 资金总额限定", defaultValue = "EXACT")
        Qualifier potQualifier,

        @Schema(description = "First day in force; null when not stated 施行日期")
        LocalDate validFrom,

        @Schema(description = "Last day in force; null when open 失效日期")
        LocalDate validTo,

        @Schema(description = "First day of the application window; null when always open 申报开始")
        LocalDate windowFrom,

        @Schema(description = "Last day of the application window; null when always open 申报截止")
        LocalDate windowTo,

        @Schema(description = "Where it comes from 来源") @Size(max = 500)
        String source) {

    /** An absent qualifier is EXACT. */
    public RewardPolicyRegistration {
        potQualifier = potQualifier == null ? Qualifier.EXACT : potQualifier;
    }

    /** What the days break together. */
    List<InputError> faults() {
        List<InputError> faults = new ArrayList<>();
        requireOrder(faults, "/validTo", validFrom, validTo);
        requireOrder(faults, "/windowTo", windowFrom, windowTo);
        return faults;
    }

    private static void requireOrder(List<InputError> faults, String pointer, LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(InputError.body(pointer, "before-from", Text.of("截止日期早于起始日期", "It is before the first day")));
        }
    }
}
