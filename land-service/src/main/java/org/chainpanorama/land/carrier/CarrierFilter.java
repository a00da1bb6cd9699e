package org.chainpanorama.land.carrier;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.code.NodeCode;
import org.chainpanorama.chassis.code.ZoneCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what the list of carriers may be narrowed. */
public class CarrierFilter {

    @QueryParam("q")
    @Size(min = 1, max = 100)
    @Parameter(description = "Part of the code or name 关键词")
    public String q;

    @QueryParam("zone")
    @ZoneCode
    @Parameter(description = "Code of the zone 开发区代码")
    public String zone;

    @QueryParam("kind")
    @Size(max = 10)
    @Parameter(description = "Kind; repeated means or 载体类型")
    public List<CarrierKind> kind;

    @QueryParam("block")
    @Size(max = 50)
    @Parameter(description = "Block code; repeated means or 区块代码")
    public List<String> block;

    @QueryParam("tenure")
    @Size(max = 10)
    @Parameter(description = "By what right it stands there; repeated means or 用地权属")
    public List<CarrierTenure> tenure;

    @QueryParam("chain")
    @ChainCode
    @Parameter(description = "Serves a node of this chain 产业链代码")
    public String chain;

    @QueryParam("node")
    @NodeCode
    @Parameter(description = "Serves this chain node 环节代码")
    public String node;

    @QueryParam("bbox")
    @Size(max = 120)
    @Parameter(description = "Touches this box: west,south,east,north in degrees 经纬度范围")
    public String bbox;
}
