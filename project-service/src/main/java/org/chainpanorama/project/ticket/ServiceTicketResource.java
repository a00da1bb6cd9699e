package org.chainpanorama.project.ticket;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Service requests, from the first word to the company's verdict. */
@NeedsScope(ScopeDomain.PROJECT)
@Path("/api/v1/service-tickets")
@Tag(name = "service-tickets", description = "Service requests of companies, online and on site 服务工单")
public class ServiceTicketResource {

    private static final String PATH = "/api/v1/service-tickets/";

    private final TicketService tickets;

    ServiceTicketResource(TicketService tickets) {
        this.tickets = tickets;
    }

    /** Tickets by filter, in keyset pages. */
    @GET
    @Operation(operationId = "listServiceTickets", summary = "Service tickets by filter 服务工单列表")
    public Page<TicketView> list(@BeanParam @Valid TicketFilter filter, @BeanParam @Valid PageQuery query) {
        return tickets.list(filter, query);
    }

    /** Takes a request in. */
    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Taken in 已受理登记",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    @Operation(operationId = "submitServiceTicket", summary = "Submit a service request 提交服务诉求")
    public RestResponse<TicketView> submit(@NotNull @Valid TicketRegistration registration) {
        TicketView ticket = tickets.submit(registration);
        return RestResponse.ResponseBuilder.<TicketView>created(URI.create(PATH + ticket.id()))
                .entity(ticket)
                .build();
    }

    /** One ticket. */
    @GET
    @Path("{id}")
    @Operation(operationId = "getServiceTicket", summary = "One service ticket 查询服务工单")
    public TicketView get(
            @Parameter(description = "Number of the ticket 工单编号", example = "1") @PathParam("id") @Min(1) long id) {
        return tickets.get(id);
    }

    /** Where the ticket can go now, and how it came where it stands. */
    @GET
    @Path("{id}/transitions")
    @Operation(
            operationId = "listServiceTicketTransitions",
            summary = "Moves possible now, and moves on record 工单可选变更与记录")
    public TicketTransitionsView transitions(
            @Parameter(description = "Number of the ticket 工单编号", example = "1") @PathParam("id") @Min(1) long id) {
        return tickets.transitions(id);
    }

    /** Moves the ticket. */
    @POST
    @Path("{id}/transitions")
    @Idempotent
    @Operation(operationId = "moveServiceTicket", summary = "Move a service ticket 变更服务工单状态")
    public TicketView move(
            @Parameter(description = "Number of the ticket 工单编号", example = "1") @PathParam("id") @Min(1) long id,
            @NotNull @Valid TicketMoveRequest request) {
        return tickets.move(id, request);
    }
}
