package org.chainpanorama.project.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.code.NodeCode;
import org.chainpanorama.chassis.code.Yuan;
import org.chainpanorama.chassis.code.ZoneCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which projects of the list are wanted; a repeated parameter means any of its values. */
public class ProjectFilter {

    @QueryParam("q")
    @Size(min = 1, max = 100)
    @Parameter(description = "Part of the project's or the investor's name 名称关键字")
    public String q;

    @QueryParam("zone")
    @ZoneCode
    @Parameter(description = "Zone 园区代码", example = "YKEDZ")
    public String zone;

    @QueryParam("chain")
    @ChainCode
    @Parameter(description = "Chain that a node of the project belongs to 产业链代码", example = "WJZZ")
    public String chain;

    @QueryParam("node")
    @Size(max = 100)
    @Parameter(description = "Node, of that chain where one is named 节点代码")
    public List<@NodeCode String> node;

    @QueryParam("stage")
    @Size(max = 9)
    @Parameter(description = "Stage 项目阶段")
    public List<Stage> stage;

    @QueryParam("stageAtLeast")
    @Parameter(
            description =
                    "This stage of the path or a later one; suspended projects count by the stage they stopped at, terminated"
                            + " ones never 已达到该阶段")
    public Stage stageAtLeast;

    @QueryParam("serviceTeamComplete")
    @Parameter(description = "Whether the N-to-one service team is complete N对一专班是否完整")
    public Boolean serviceTeamComplete;

    @QueryParam("intent")
    @Size(max = 3)
    @Parameter(description = "Intent on any of its nodes 强链、补链、延链")
    public List<ProjectIntent> intent;

    @QueryParam("supplyMode")
    @Size(max = 4)
    @Parameter(description = "Supply mode 供地方式")
    public List<SupplyMode> supplyMode;

    @QueryParam("leadSource")
    @Size(max = 5)
    @Parameter(description = "Lead source 线索来源")
    public List<LeadSource> leadSource;

    @QueryParam("investor")
    @Size(min = 2, max = 200)
    @Parameter(description = "Investor, by credit code or exact name 投资方")
    public String investor;

    @QueryParam("strategicEmerging")
    @Parameter(description = "Whether in a strategic emerging industry 是否战略性新兴产业")
    public Boolean strategicEmerging;

    @QueryParam("investmentYuanMin")
    @Yuan
    @Parameter(description = "Smallest total investment in yuan, the bound included 总投资下限（元）")
    public BigDecimal investmentYuanMin;

    @QueryParam("investmentYuanMax")
    @Yuan
    @Parameter(description = "Largest total investment in yuan, the bound included 总投资上限（元）")
    public BigDecimal investmentYuanMax;

    @QueryParam("year")
    @Min(1990)
    @Max(2100)
    @Parameter(description = "Year in which the project was decided 决策年份", example = "2023")
    public Integer year;

    @QueryParam("light")
    @Parameter(description = "Light as of today 当前亮灯")
    public Light light;

    @QueryParam("overdue")
    @Parameter(description = "Whether a milestone is overdue today 是否有逾期节点")
    public Boolean overdue;
}
