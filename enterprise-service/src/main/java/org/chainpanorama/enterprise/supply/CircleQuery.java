package org.chainpanorama.enterprise.supply;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How far and how wide a circle is wanted. */
public class CircleQuery {

    @QueryParam("depth")
    @DefaultValue("2")
    @Min(1)
    @Max(3)
    @Parameter(description = "Hops from the enterprise 层数")
    public int depth;

    @QueryParam("direction")
    @DefaultValue("BOTH")
    @Parameter(description = "UPSTREAM to suppliers, DOWNSTREAM to customers, or BOTH 方向")
    public CircleDirection direction;

    @QueryParam("minAmountYuan")
    @DecimalMin("0")
    @Parameter(description = "Relations of at least this much a year, yuan; for callers who see amounts 年供应额下限(含)")
    public BigDecimal minAmountYuan;

    @QueryParam("perHop")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "Most enterprises of a ring, and most relations looked at of each enterprise 每层上限")
    public int perHop;

    @QueryParam("year")
    @Min(1949)
    @Max(2100)
    @Parameter(description = "Relations valid on the last day of this year; without it today 年度")
    public Integer year;
}
