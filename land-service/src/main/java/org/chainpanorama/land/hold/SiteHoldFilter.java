package org.chainpanorama.land.hold;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.ParcelCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what the list of holds may be narrowed. */
public class SiteHoldFilter {

    @QueryParam("project")
    @BusinessCode
    @Parameter(description = "The project it is for 项目代码")
    public String project;

    @QueryParam("parcel")
    @ParcelCode
    @Parameter(description = "The parcel 宗地代码")
    public String parcel;

    @QueryParam("carrier")
    @BusinessCode
    @Size(max = 32)
    @Parameter(description = "The carrier 载体代码")
    public String carrier;

    @QueryParam("unit")
    @BusinessCode
    @Size(max = 32)
    @Parameter(description = "The unit, with carrier 单元代码")
    public String unit;

    @QueryParam("state")
    @Size(max = 4)
    @Parameter(description = "State; repeated means or 预留状态")
    public List<HoldState> state;
}
