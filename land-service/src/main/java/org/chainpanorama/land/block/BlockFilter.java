package org.chainpanorama.land.block;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.chainpanorama.chassis.code.ZoneCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what the list of blocks may be narrowed. */
public class BlockFilter {

    @QueryParam("q")
    @Size(min = 1, max = 100)
    @Parameter(description = "Part of the code or name 关键词")
    public String q;

    @QueryParam("zone")
    @ZoneCode
    @Parameter(description = "Code of the zone 开发区代码")
    public String zone;

    @QueryParam("lowEfficiency")
    @Parameter(description = "Whether it is listed as low-efficiency land 是否低效用地区块")
    public Boolean lowEfficiency;

    @QueryParam("deliveryModel")
    @Size(max = 10)
    @Parameter(description = "How it is planned and built; repeated means or 建设组织模式")
    public List<DeliveryModel> deliveryModel;

    @QueryParam("programme")
    @Parameter(description = "Is part of this policy programme 政策计划")
    public Programme programme;

    @QueryParam("bbox")
    @Size(max = 120)
    @Parameter(description = "Touches this box: west,south,east,north in degrees 经纬度范围")
    public String bbox;
}
