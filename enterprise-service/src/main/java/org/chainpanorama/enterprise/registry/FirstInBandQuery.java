package org.chainpanorama.enterprise.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.code.ZoneCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which first arrivals in a revenue band are wanted. */
public class FirstInBandQuery {

    @QueryParam("year")
    @NotNull
    @Min(1949)
    @Max(2100)
    @Parameter(description = "Year in which the band was first reached 首次达到的年度")
    public Integer year;

    @QueryParam("band")
    @Pattern(regexp = "[0-9A-Z_]{1,16}")
    @Parameter(description = "Only arrivals in this revenue band, such as FROM_100M 营收档")
    public String band;

    @QueryParam("chain")
    @ChainCode
    @Parameter(description = "Only enterprises on this chain at the end of the year 产业链")
    public String chain;

    @QueryParam("zone")
    @ZoneCode
    @Parameter(description = "Only enterprises of this zone 开发区")
    public String zone;
}
