package org.chainpanorama.chassis.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How much of a list, from where and in which order; the parameters that every list has. */
public class PageQuery {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "Items on one page 每页条数", example = "50")
    public int limit = 50;

    @QueryParam("cursor")
    @Size(max = 2000)
    @Parameter(description = "Opaque cursor out of the previous page's next URL 游标")
    public String cursor;

    @QueryParam("sort")
    @Size(max = 200)
    @Pattern(regexp = "-?[A-Za-z]+(,-?[A-Za-z]+){0,4}")
    @Parameter(description = "Fields to sort by, a leading hyphen for descending order 排序字段，前缀 - 为降序")
    public String sort;

    @QueryParam("includeTotal")
    @DefaultValue("false")
    @Parameter(description = "Also count all matching items (exact up to 10,000) 是否返回总数")
    public boolean includeTotal;
}
