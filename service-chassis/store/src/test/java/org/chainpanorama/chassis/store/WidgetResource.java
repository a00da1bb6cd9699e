package org.chainpanorama.chassis.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chainpanorama.chassis.code.Yuan;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Widgets over HTTP, as a service would offer them. */
@Path("/api/v1/widgets")
@NeedsScope(ScopeDomain.ENTERPRISE)
@ApplicationScoped
public class WidgetResource {

    private static final Keyset<Widget> LIST =
            Keyset.of(Widget.class, "code", "name", "priceYuan", "importance", "kind", "madeOn", "touchedAt");

    /** An order named SLOW says that it runs, and goes on when told. */
    static volatile CountDownLatch running = new CountDownLatch(1);

    static volatile CountDownLatch goOn = new CountDownLatch(1);

    public record Part(@NotNull String name, @Yuan BigDecimal priceYuan) {}

    public record Address(@Size(max = 20) String city) {}

    public record WidgetRow(
            @NotNull @Size(max = 64) String code,
            @NotNull @Size(max = 100) String name,
            @NotNull @Yuan BigDecimal priceYuan,
            Integer importance,
            Widget.Kind kind,
            Boolean sold,
            String zone,
            @Valid Address address,
            @Size(max = 3) List<String> colours,
            List<@Valid Part> parts) {

        static final RowType<WidgetRow> TYPE = RowType.of(WidgetRow.class, "code");

        static WidgetRow of(Widget widget) {
            return new WidgetRow(
                    widget.code,
                    widget.name,
                    widget.priceYuan,
                    widget.importance,
                    widget.kind,
                    null,
                    widget.zone,
                    widget.city == null ? null : new Address(widget.city),
                    null,
                    null);
        }
    }

    public record Order(@NotNull String name, @Yuan BigDecimal priceYuan) {}

    public record WidgetView(
            String code,
            String name,
            BigDecimal priceYuan,
            int importance,
            Widget.Kind kind,
            String city,
            Text label) {}

    private final Caller caller;
    private final ImportRuns runs;
    private final EntityManager em;
    private final ChangeFeed changes;
    private final Imports imports;

    private final Preconditions preconditions;

    WidgetResource(
            EntityManager em,
            ChangeFeed changes,
            Imports imports,
            ImportRuns runs,
            Caller caller,
            Preconditions preconditions) {
        this.preconditions = preconditions;
        this.caller = caller;
        this.runs = runs;
        this.em = em;
        this.changes = changes;
        this.imports = imports;
    }

    @GET
    @Operation(operationId = "listWidgets")
    public Page<WidgetView> list(
            @BeanParam @Valid PageQuery query,
            @QueryParam("kind") List<Widget.Kind> kinds,
            @QueryParam("importanceMin") Integer importanceMin) {
        Where where = new Where().in("kind", kinds).atLeast("importance", importanceMin);
        return LIST.page(em, where, query).map(WidgetResource::view);
    }

    @GET
    @Path("changes")
    public ChangePage changes(
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("500") int limit,
            @QueryParam("wait") Duration wait) {
        return changes.read(after, limit, wait);
    }

    @GET
    @Path("{code}")
    public WidgetView get(@PathParam("code") String code) {
        Widget widget = em.find(Widget.class, code);
        if (widget == null) {
            throw Problem.notFound(Text.of("物品", "widget"));
        }
        return view(widget);
    }

    @GET
    @Path("parts/{id}")
    public Map<String, Object> part(@PathParam("id") long id) {
        return Map.of(
                "byKey",
                em.find(WidgetPart.class, id) != null,
                "byQuery",
                em.createQuery("select count(*) from WidgetPart p where p.id = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }

    @PUT
    @Path("{code}")
    @Operation(operationId = "putWidget")
    @Transactional
    public WidgetView put(@PathParam("code") String code, @QueryParam("zone") String zone, Order order) {
        Widget widget = zone == null ? null : em.find(Widget.class, code);
        if (widget == null) {
            widget = new Widget(code, order.name, order.priceYuan, 1, Widget.Kind.CUP);
            widget.zone = zone;
            em.persist(widget);
        }
        widget.zone = zone;
        changes.record(SeenBy.zones(widget.zone), "widget.made", code, view(widget));
        return view(widget);
    }

    /** As services do it: what is there already is asked for, then the caller's conditions. */
    @PUT
    @Path("guarded/{code}")
    @Operation(operationId = "putGuardedWidget")
    @Transactional
    public WidgetView putGuarded(@PathParam("code") String code, Order order) {
        Widget widget = em.find(Widget.class, code);
        preconditions.check(widget == null ? null : widget.version);
        if (widget == null) {
            widget = new Widget(code, order.name, order.priceYuan, 1, Widget.Kind.CUP);
            em.persist(widget);
            em.flush();
        }
        return view(widget);
    }

    @POST
    @Idempotent
    @Operation(operationId = "orderWidget")
    @APIResponse(
            responseCode = "201",
            description = "Ordered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WidgetView.class)))
    public RestResponse<WidgetView> order(@Valid Order order) throws InterruptedException {
        if (order.name.startsWith("SLOW")) {
            running.countDown();
            goOn.await(30, TimeUnit.SECONDS);
        }
        if (order.name.startsWith("BAD")) {
            throw Problem.of(ProblemType.RULE_VIOLATED, Text.of("不行", "No"));
        }
        Widget widget = new Widget(UUID.randomUUID().toString(), order.name, order.priceYuan, 1, Widget.Kind.TOOL);
        em.persist(widget);
        changes.record("widget.ordered", widget.code, view(widget));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(widget))
                .location(URI.create("/api/v1/widgets/" + widget.code))
                .build();
    }

    @POST
    @Path("import")
    @Consumes({"application/x-ndjson", "text/csv"})
    public ImportReport importAll(@BeanParam @Valid ImportRequest request, InputStream body) {
        return imports.run(request, body, WidgetRow.TYPE, this::write);
    }

    @GET
    @Path("imports/{id}")
    public ImportRunView importRun(@PathParam("id") String id) {
        return runs.get(id);
    }

    private void write(List<Row<WidgetRow>> rows, RowResults results) {
        for (Row<WidgetRow> row : rows) {
            Widget known = em.find(Widget.class, row.value().code, LockModeType.PESSIMISTIC_WRITE);
            row.over(known == null ? null : WidgetRow.of(known), results)
                    .ifPresent(whole -> write(row, known, whole, results));
        }
    }

    private void write(Row<WidgetRow> row, Widget known, WidgetRow whole, RowResults results) {
        if (whole.name.startsWith("SLOW")) {
            hold();
        }
        if (whole.name.startsWith("RULE")) {
            results.reject(row, InputError.body("/name", "rule", Text.of("不许", "is not allowed")));
            return;
        }
        WidgetRow before = known == null ? null : WidgetRow.of(known);
        Widget widget = known == null ? new Widget(whole.code, null, null, 0, Widget.Kind.TOOL) : known;
        widget.name = whole.name.equals("WHO") ? caller.client() : whole.name;
        widget.priceYuan = whole.priceYuan.setScale(2);
        widget.importance = whole.importance == null ? 0 : whole.importance;
        widget.kind = whole.kind == null ? Widget.Kind.TOOL : whole.kind;
        widget.zone = whole.zone;
        widget.city = whole.address == null ? null : whole.address.city;
        em.persist(widget);
        RowOutcome outcome = RowOutcome.of(before, WidgetRow.of(widget));
        if (outcome != RowOutcome.UNCHANGED) {
            changes.record(SeenBy.zones(widget.zone), "widget.imported", widget.code, view(widget));
        }
        results.tell(row, outcome);
    }

    private static void hold() {
        running.countDown();
        try {
            goOn.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static WidgetView view(Widget widget) {
        return new WidgetView(
                widget.code,
                widget.name,
                widget.priceYuan,
                widget.importance,
                widget.kind,
                widget.city,
                Text.of("物品", "widget"));
    }
}
