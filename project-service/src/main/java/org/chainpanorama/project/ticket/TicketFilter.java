package org.chainpanorama.project.ticket;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.chainpanorama.chassis.code.CreditCode;
import org.chainpanorama.project.registry.ProjectCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which tickets of the list are wanted. */
public class TicketFilter {

    @QueryParam("project")
    @ProjectCode
    @Parameter(description = "Project 项目代码", example = "2308-330784-04-01-100022")
    public String project;

    @QueryParam("enterprise")
    @CreditCode
    @Parameter(
            description = "Enterprise, by credit code 企业",
            schema = @Schema(maxLength = 18, pattern = "[0-9A-HJ-NPQRTUWXY]{18}"))
    public String enterprise;

    @QueryParam("state")
    @Size(max = 7)
    @Parameter(description = "State 状态")
    public List<TicketState> state;

    @QueryParam("channel")
    @Parameter(description = "Channel 受理渠道")
    public TicketChannel channel;

    @QueryParam("menuItem")
    @Size(max = 11)
    @Parameter(description = "Service menu item 服务菜单")
    public List<ServiceMenuItem> menuItem;
}
