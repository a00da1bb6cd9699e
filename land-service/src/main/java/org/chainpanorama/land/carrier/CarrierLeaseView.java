package org.chainpanorama.land.carrier;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.Withheld;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.chainpanorama.land.zone.LandConfidentiality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lease as callers see it. */
@Schema(description = "A lease of floor in a unit 租约")
public record CarrierLeaseView(
        @Schema(description = "Code of the lease within its carrier 租约代码", maxLength = 64, example = "L-0001")
        String leaseCode,

        @Schema(description = "The unit 单元代码", maxLength = 32)
        String unitCode,

        @Schema(description = "Credit code of the tenant 承租企业统一社会信用代码", maxLength = 18)
        String tenantCreditCode,

        @Schema(description = "Investment project that moves in 入驻项目代码", maxLength = 64, nullable = true)
        String projectCode,

        @Schema(description = "Floor leased, m², scale 2, internal 租赁面积（平方米，内部）", minimum = "0")
        BigDecimal areaSquareMetres,

        @Schema(description = "First day 起租日期") LocalDate startsOn,

        @Schema(description = "Last day; null where open 到期日期", nullable = true)
        LocalDate endsOn,

        @Schema(description = "How far the record can be trusted 数据状态")
        Coded dataStatus,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 10)
        List<@Size(max = 100) String> withheld,

        @Schema(description = "Grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    static CarrierLeaseView of(CarrierLease lease, Reader reader) {
        Withheld withheld = new Withheld(reader);
        return new CarrierLeaseView(
                lease.key.leaseCode(),
                lease.unitCode,
                lease.tenantCreditCode,
                lease.projectCode,
                withheld.figure("areaSquareMetres", LandConfidentiality.USE, lease.areaSquareMetres),
                lease.startsOn,
                lease.endsOn,
                Coded.of(lease.dataStatus),
                withheld.fields(),
                lease.version);
    }
}
