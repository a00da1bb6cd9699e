package org.chainpanorama.gateway.panorama;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.ZoneCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that every panorama has. */
public class PanoramaQuery {

    @QueryParam("year")
    @Min(1978)
    @Max(2100)
    @Parameter(description = "Year of the enterprise figures; the year of asOf where left out 企业数据年度", example = "2023")
    public Integer year;

    @QueryParam("asOf")
    @Parameter(
            description =
                    "Day for projects and land; 31 December of the year, or today in the current year, where left out 项目与土地数据日期",
            example = "2023-12-31")
    public LocalDate asOf;

    @QueryParam("zone")
    @ZoneCode
    @Parameter(description = "Only enterprises of this zone 仅统计该园区企业", example = "YKEDZ")
    public String zone;

    @QueryParam("strict")
    @DefaultValue("false")
    @Parameter(description = "Answer 503 rather than a partial panorama 不接受部分结果")
    public boolean strict;

    @QueryParam("allowStale")
    @DefaultValue("false")
    @Parameter(description = "Fill a missing part with the last good data, marked STALE 允许使用陈旧数据")
    public boolean allowStale;

    /** Year and day where at least one of them may be left out. */
    Period period(LocalDate today) {
        int chosen = year != null ? year : asOf != null ? asOf.getYear() : today.getYear();
        LocalDate day = asOf != null ? asOf : chosen == today.getYear() ? today : LocalDate.of(chosen, 12, 31);
        return new Period(chosen, day);
    }
}
