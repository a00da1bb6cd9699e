package org.chainpanorama.chassis;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chainpanorama.chassis.code.CreditCode;
import org.chainpanorama.chassis.code.Yuan;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.figure.Qualifier;
import org.chainpanorama.chassis.limit.BodyLimit;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ReadsOnly;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.text.CodeLists;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.MergePatch;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Versioned;
import org.chainpanorama.chassis.write.Written;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

/** The smallest resource that uses everything the chassis gives. */
@Path("/api/v1/widgets")
@Singleton
@NeedsScope(ScopeDomain.ENTERPRISE)
public class WidgetResource {

    public record Part(
            @NotNull @Size(max = 5) String name, @Yuan BigDecimal priceYuan) {}

    public record WidgetRegistration(
            @NotNull @Size(min = 2, max = 20) String name,
            @CreditCode String makerCode,
            Qualifier qualifier,
            @Yuan BigDecimal priceYuan,
            LocalDate madeOn,
            @Valid @Size(max = 3) List<Part> parts) {}

    public record WidgetView(String code, String name, Coded qualifier, BigDecimal priceYuan, long version)
            implements Versioned {}

    private record Kept(WidgetRegistration registration, long version) {}

    private final Map<String, Kept> widgets = new ConcurrentHashMap<>();
    private final Preconditions preconditions;
    private final MergePatch mergePatch;
    private final Caller caller;

    WidgetResource(Preconditions preconditions, MergePatch mergePatch, Caller caller) {
        this.caller = caller;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
    }

    @GET
    @Operation(operationId = "listWidgets", summary = "Widgets")
    public Page<WidgetView> list(@BeanParam @Valid PageQuery query, @QueryParam("colour") String colour) {
        return new Page<>(List.of(new WidgetView("a", "first", null, null, 0)), "cursor of/2", null, null);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getWidget", summary = "One widget")
    public WidgetView get(@PathParam("code") @Size(max = 5) String code, @QueryParam("depth") @Max(3) Integer depth) {
        Kept kept = widgets.get(code);
        if (kept == null) throw Problem.notFound(Text.of("部件 %s", "widget %s").with(code));
        return view(code, kept);
    }

    @PUT
    @Path("{code}")
    @Operation(operationId = "putWidget", summary = "Store a widget")
    public RestResponse<WidgetView> put(@PathParam("code") @Size(max = 5) String code, @Valid WidgetRegistration body) {
        Kept former = widgets.get(code);
        preconditions.check(former == null ? null : former.version());
        Kept kept = new Kept(body, former == null ? 0 : former.version() + 1);
        widgets.put(code, kept);
        return new Written<>(view(code, kept), former == null).response();
    }

    @PUT
    @Path("{code}/large")
    @BodyLimit(1 << 22)
    @Operation(operationId = "putLargeWidget", summary = "Store a widget of much text")
    public RestResponse<WidgetView> putLarge(
            @PathParam("code") @Size(max = 5) String code, @Valid WidgetRegistration body) {
        return put(code, body);
    }

    @POST
    @Path("import")
    @Consumes("application/x-ndjson")
    @Operation(operationId = "importWidgets", summary = "Count the bytes")
    public WidgetView importRows(InputStream body) throws IOException {
        return new WidgetView("import", String.valueOf(body.readAllBytes().length), null, null, 0);
    }

    @GET
    @Path("huge")
    @Operation(operationId = "getHugeWidget", summary = "Much to read")
    public WidgetView huge() {
        return new WidgetView("huge", "x".repeat(4_000_000), null, null, 0);
    }

    @PATCH
    @Path("{code}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "patchWidget", summary = "Change a widget")
    public WidgetView patch(
            @PathParam("code") String code,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = WidgetRegistration.class)))
                    JsonNode patch) {
        Kept former = widgets.get(code);
        preconditions.check(former.version());
        Kept kept = new Kept(
                mergePatch.apply(former.registration(), patch, WidgetRegistration.class), former.version() + 1);
        widgets.put(code, kept);
        return view(code, kept);
    }

    @GET
    @Path("problems/{type}")
    @Operation(operationId = "getWidgetProblem", summary = "Answers any problem of the catalogue")
    public WidgetView problem(@PathParam("type") ProblemType type) {
        throw Problem.of(type, type.title());
    }

    @POST
    @Path("lookup")
    @ReadsOnly
    @Operation(operationId = "lookupWidget", summary = "Who asks")
    public WidgetView lookup() {
        return new WidgetView(caller.client(), caller.zone().orElse("none"), null, null, 0);
    }

    @GET
    @Path("broken")
    @Operation(operationId = "getBrokenWidget", summary = "Fails")
    public WidgetView broken() {
        throw new IllegalStateException("select secret from internals");
    }

    private static WidgetView view(String code, Kept kept) {
        return new WidgetView(
                code,
                kept.registration().name(),
                Coded.of(kept.registration().qualifier()),
                kept.registration().priceYuan(),
                kept.version());
    }

    /** Two lists to look at. */
    @Singleton
    static class WidgetCodeLists implements CodeLists {
        @Override
        public List<Class<? extends Enum<?>>> enums() {
            return List.of(Qualifier.class, Confidentiality.class);
        }
    }
}
