package org.chainpanorama.chassis.store;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a file is to be imported; the parameters that every import has. The file is the request's body. */
public class ImportRequest {

    static final String ATOMIC = "atomic";
    static final String PER_ROW = "per-row";

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Check everything, store nothing 试运行，不写入")
    public boolean dryRun;

    @QueryParam("mode")
    @DefaultValue(PER_ROW)
    @Pattern(regexp = "atomic|per-row")
    @Parameter(description = "atomic: all rows or none; per-row: every good row 全部成功或逐行写入", example = PER_ROW)
    public String mode = PER_ROW;

    /** {@code application/x-ndjson} or {@code text/csv}, perhaps with a charset. OpenAPI has it as the body's media type. */
    @HeaderParam(HttpHeaders.CONTENT_TYPE)
    @Parameter(hidden = true)
    public String contentType;

    boolean atomic() {
        return ATOMIC.equals(mode);
    }
}
