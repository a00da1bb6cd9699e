package org.chainpanorama.land.redevelopment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.ParcelCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what the list of redevelopments may be narrowed. A repeated parameter means or, different ones mean and. */
public class RedevelopmentFilter {

    @QueryParam("parcel")
    @ParcelCode
    @Parameter(description = "Code of the parcel 宗地代码")
    public String parcel;

    @QueryParam("block")
    @Size(max = 50)
    @Parameter(description = "Block of the parcel; repeated means or 区块代码")
    public List<String> block;

    @QueryParam("mode")
    @Size(max = 10)
    @Parameter(description = "Mode; repeated means or 改造模式")
    public List<RedevelopmentMode> mode;

    @QueryParam("state")
    @Size(max = 10)
    @Parameter(description = "State; repeated means or 改造状态")
    public List<RedevelopmentState> state;

    @QueryParam("project")
    @BusinessCode
    @Parameter(description = "Investment project that redevelops it 关联项目代码")
    public String project;

    @QueryParam("identifiedFrom")
    @Parameter(description = "Identified on this day or later 认定日期起")
    public LocalDate identifiedFrom;

    @QueryParam("identifiedTo")
    @Parameter(description = "Identified on this day or earlier 认定日期止")
    public LocalDate identifiedTo;

    @QueryParam("acceptedFrom")
    @Parameter(description = "Accepted on this day or later 完成日期起")
    public LocalDate acceptedFrom;

    @QueryParam("acceptedTo")
    @Parameter(description = "Accepted on this day or earlier 完成日期止")
    public LocalDate acceptedTo;
}
