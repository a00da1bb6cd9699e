package org.chainpanorama.land.carrier;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.CreditCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what the leases of a carrier may be narrowed. */
public class CarrierLeaseFilter {

    @QueryParam("unit")
    @BusinessCode
    @Size(max = 32)
    @Parameter(description = "Code of the unit 单元代码")
    public String unit;

    @QueryParam("tenant")
    @CreditCode
    @Size(max = 18)
    @Parameter(description = "Credit code of the tenant 承租企业统一社会信用代码")
    public String tenant;

    @QueryParam("project")
    @BusinessCode
    @Parameter(description = "Investment project that moves in 入驻项目代码")
    public String project;

    @QueryParam("lastsOn")
    @Parameter(description = "In force on this day 有效日期", example = "2023-12-31")
    public LocalDate lastsOn;
}
