package org.chainpanorama.chassis.store;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.stream.Stream;
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

    @HeaderParam("Prefer")
    @Size(max = 200)
    @Parameter(
            description = "respond-async: answer 202 at once, with the address of the import that goes on 后台执行",
            example = "respond-async")
    public String prefer;

    boolean atomic() {
        return ATOMIC.equals(mode);
    }

    /** RFC 7240: preferences are divided by commas, their parameters by semicolons. */
    boolean inBackground() {
        return prefer != null
                && Stream.of(prefer.split("[,;]"))
                        .anyMatch(preference -> preference.strip().equalsIgnoreCase("respond-async"));
    }
}
