package org.chainpanorama.enterprise.registry;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.code.NodeCode;
import org.chainpanorama.chassis.code.SectorCode;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.enterprise.chain.Segment;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which enterprises are wanted. A repeated name is OR, different names are AND. */
public class EnterpriseQuery {

    private static final Pattern SORTED_BY_REVENUE = Pattern.compile("(.*,)?-?revenueYuan(,.*)?");

    @QueryParam("q")
    @Size(min = 1, max = 100)
    @Parameter(description = "Part of the name, or a whole credit code; shorter names first 名称片段或统一社会信用代码")
    public String q;

    @QueryParam("chain")
    @Size(max = 50)
    @Parameter(description = "Stands on one of these chains 所在产业链")
    public List<@ChainCode String> chains;

    @QueryParam("node")
    @Size(max = 50)
    @Parameter(description = "Stands on one of these nodes 所在环节")
    public List<@NodeCode String> nodes;

    @QueryParam("segment")
    @Size(max = 50)
    @Parameter(description = "Stands in one of these segments 所在环节段")
    public List<Segment> segments;

    @QueryParam("tier")
    @Size(max = 50)
    @Parameter(description = "Tiers 梯队")
    public List<Tier> tiers;

    @QueryParam("leader")
    @Parameter(description = "Is a chain leader today, or is not 是否链主")
    public Boolean leader;

    @QueryParam("aboveScale")
    @Parameter(description = "Is on the official list above scale, or is not 是否规上")
    public Boolean aboveScale;

    @QueryParam("year")
    @Min(1949)
    @Max(2100)
    @Parameter(
            description =
                    "Year that revenue bounds and sort=revenueYuan are about; without it the latest year known 营收所属年度")
    public Integer year;

    @QueryParam("revenueYuanMin")
    @DecimalMin("0")
    @Parameter(description = "Revenue at least, yuan; needs enterprise.sensitive 营收下限(含)")
    public BigDecimal revenueYuanMin;

    @QueryParam("revenueYuanMax")
    @DecimalMin("0")
    @Parameter(description = "Revenue at most, yuan; needs enterprise.sensitive 营收上限(含)")
    public BigDecimal revenueYuanMax;

    @QueryParam("nearThreshold")
    @Parameter(
            description =
                    "Not on the list above scale, but its latest revenue is near the threshold or over it, or is not;"
                            + " needs enterprise.sensitive 升规预警")
    public Boolean nearThreshold;

    @QueryParam("zone")
    @Size(max = 50)
    @Parameter(description = "Zones 所在开发区")
    public List<@ZoneCode String> zones;

    @QueryParam("industryCode")
    @SectorCode
    @Parameter(description = "Industry by the first two to four digits of GB/T 4754 行业代码前缀")
    public String industryCode;

    @QueryParam("channel")
    @Size(max = 50)
    @Parameter(description = "Sells through one of these channels 销售渠道")
    public List<SalesChannel> channels;

    @QueryParam("innovation")
    @Size(max = 50)
    @Parameter(description = "Has one of these kinds of innovation 创新类型")
    public List<InnovationType> innovations;

    @QueryParam("programme")
    @Size(max = 50)
    @Parameter(description = "Takes part in one of these policy programmes 政策专项")
    public List<@BusinessCode String> programmes;

    @QueryParam("status")
    @Size(max = 50)
    @Parameter(description = "Statuses 状态")
    public List<EnterpriseStatus> statuses;

    /** Whether revenue decides which enterprises are listed, or in which order. */
    boolean asksForRevenue(PageQuery query) {
        return revenueYuanMin != null
                || revenueYuanMax != null
                || query.sort != null && SORTED_BY_REVENUE.matcher(query.sort).matches();
    }
}
