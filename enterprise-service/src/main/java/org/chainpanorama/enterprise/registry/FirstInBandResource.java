package org.chainpanorama.enterprise.registry;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** First arrivals in revenue bands 首次达到营收档. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/enterprise-statistics/first-in-band")
@Tag(name = "enterprise-statistics")
public class FirstInBandResource {

    private final FirstInBandService firstInBand;

    FirstInBandResource(FirstInBandService firstInBand) {
        this.firstInBand = firstInBand;
    }

    @GET
    @Operation(
            operationId = "listFirstInBand",
            summary =
                    "Enterprises whose revenue first reached a band in the year, as far as figures are known and open to"
                            + " the caller 首次达到营收档的企业")
    public Page<FirstInBandView> list(@Valid @BeanParam FirstInBandQuery wanted, @Valid @BeanParam PageQuery query) {
        return firstInBand.page(wanted, query);
    }
}
