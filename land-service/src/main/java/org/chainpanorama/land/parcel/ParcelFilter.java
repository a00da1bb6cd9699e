package org.chainpanorama.land.parcel;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.code.CreditCode;
import org.chainpanorama.chassis.code.NodeCode;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.land.redevelopment.RedevelopmentMode;
import org.chainpanorama.land.redevelopment.RedevelopmentState;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what the list of parcels may be narrowed. A repeated parameter means or, different ones mean and. */
public class ParcelFilter {

    @QueryParam("q")
    @Size(min = 1, max = 100)
    @Parameter(description = "Part of the parcel code, name or location 关键词")
    public String q;

    @QueryParam("zone")
    @ZoneCode
    @Parameter(description = "Code of the zone 开发区代码")
    public String zone;

    @QueryParam("block")
    @Size(max = 50)
    @Parameter(description = "Block code; repeated means or 区块代码")
    public List<String> block;

    @QueryParam("status")
    @Size(max = 10)
    @Parameter(description = "Status of the parcel; repeated means or 宗地状态")
    public List<ParcelStatus> status;

    @QueryParam("redevelopmentState")
    @Size(max = 10)
    @Parameter(description = "A redevelopment of it is in this state; repeated means or 改造状态")
    public List<RedevelopmentState> redevelopmentState;

    @QueryParam("mode")
    @Size(max = 10)
    @Parameter(description = "A redevelopment of it has this mode; repeated means or 改造模式")
    public List<RedevelopmentMode> mode;

    @QueryParam("use")
    @Size(max = 10)
    @Parameter(description = "Land use; repeated means or 土地用途")
    public List<LandUse> use;

    @QueryParam("grade")
    @Size(max = 4)
    @Parameter(description = "Per-mu grade; repeated means or 亩均绩效等级")
    public List<Grade> grade;

    @QueryParam("user")
    @CreditCode
    @Size(max = 18)
    @Parameter(description = "Credit code of an enterprise that uses it 使用单位统一社会信用代码")
    public String user;

    @QueryParam("idle")
    @Parameter(description = "Whether it lies idle 是否闲置")
    public Boolean idle;

    @QueryParam("lowEfficiency")
    @Parameter(description = "Whether it is listed as low-efficiency land 是否低效用地")
    public Boolean lowEfficiency;

    @QueryParam("chain")
    @ChainCode
    @Parameter(description = "Serves a node of this chain 产业链代码")
    public String chain;

    @QueryParam("node")
    @NodeCode
    @Parameter(description = "Serves this chain node 环节代码")
    public String node;

    @QueryParam("plotRatioMin")
    @DecimalMin("0")
    @DecimalMax("100")
    @Parameter(description = "Latest plot ratio at least 容积率下限")
    public BigDecimal plotRatioMin;

    @QueryParam("plotRatioMax")
    @DecimalMin("0")
    @DecimalMax("100")
    @Parameter(description = "Latest plot ratio at most 容积率上限")
    public BigDecimal plotRatioMax;

    @QueryParam("areaSquareMetresMin")
    @DecimalMin("0")
    @Parameter(description = "Area in m² at least 面积下限（平方米）")
    public BigDecimal areaSquareMetresMin;

    @QueryParam("areaSquareMetresMax")
    @DecimalMin("0")
    @Parameter(description = "Area in m² at most 面积上限（平方米）")
    public BigDecimal areaSquareMetresMax;

    @QueryParam("bbox")
    @Size(max = 120)
    @Parameter(
            description = "Touches this box: west,south,east,north in degrees 经纬度范围",
            example = "119.9,28.8,120.1,29.0")
    public String bbox;
}
