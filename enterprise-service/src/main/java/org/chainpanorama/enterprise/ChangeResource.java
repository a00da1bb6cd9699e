package org.chainpanorama.enterprise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.Set;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ChangeEvent;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.ChangePage;
import org.chainpanorama.enterprise.registry.AnnualFigureView;
import org.chainpanorama.enterprise.registry.FirstInBandEventView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed in this service, in one total order 变更流. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/enterprise-changes")
@Tag(name = "enterprise-changes", description = "Changes in one total order, as CloudEvents 按全序排列的变更")
public class ChangeResource {

    private static final Set<String> BAND_EVENTS = Set.of(FirstInBandEventView.REACHED, FirstInBandEventView.WITHDRAWN);

    /** Beside a sum asked for before and after it, such a change would tell the public whose figure made the difference. */
    private static final Set<String> FIGURE_EVENTS =
            Set.of(AnnualFigureView.REPORTED, FirstInBandEventView.REACHED, FirstInBandEventView.WITHDRAWN);

    private final ChangeFeed changes;
    private final Caller caller;

    ChangeResource(ChangeFeed changes, Caller caller) {
        this.changes = changes;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listEnterpriseChanges", summary = "Changes after a cursor, oldest first 企业服务变更流")
    public ChangePage read(
            @Parameter(description = "Cursor of the last call; without it from the oldest change kept 上次游标")
                    @QueryParam("after")
                    @Size(max = 100)
                    String after,
            @Parameter(description = "Most changes to answer with 最多条数")
                    @QueryParam("limit")
                    @DefaultValue("500")
                    @Min(1)
                    @Max(1000)
                    int limit,
            @Parameter(description = "How long to wait for a change, such as 25s; at most 30s 等待时长") @QueryParam("wait")
                    Duration wait) {
        ChangePage page = changes.read(after, limit, wait, this::tells);
        return new ChangePage(page.items().stream().map(this::seen).toList(), page.next());
    }

    private boolean tells(ChangeEvent event) {
        return !FIGURE_EVENTS.contains(event.type()) || caller.sees(ScopeDomain.ENTERPRISE, Confidentiality.INTERNAL);
    }

    private ChangeEvent seen(ChangeEvent event) {
        return BAND_EVENTS.contains(event.type())
                ? event.with(
                        FirstInBandEventView.seenBy(level -> caller.sees(ScopeDomain.ENTERPRISE, level), event.data()))
                : event;
    }
}
