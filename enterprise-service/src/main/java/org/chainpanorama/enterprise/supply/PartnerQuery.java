package org.chainpanorama.enterprise.supply;

import jakarta.validation.constraints.DecimalMin;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.ChainCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which suppliers or customers of one enterprise are wanted. */
public class PartnerQuery {

    @QueryParam("chain")
    @ChainCode
    @Parameter(description = "Chain 产业链")
    public String chain;

    @QueryParam("annualAmountYuanMin")
    @DecimalMin("0")
    @Parameter(description = "At least this much a year, yuan 年供应额下限(含)")
    public BigDecimal annualAmountYuanMin;

    @QueryParam("asOf")
    @Parameter(description = "Valid on this day 有效日期")
    public LocalDate asOf;
}
