package org.chainpanorama.contracts;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/** What callers of the former contract can no longer rely on. */
final class BreakingChanges {

    private BreakingChanges() {}

    /** Empty when the present contract serves all callers of the former one, or says by its major version that it does not. */
    static String between(String former, String present) {
        ChangedOpenApi change = OpenApiCompare.fromContents(former, present);
        boolean raised = major(change.getNewSpecOpenApi().getInfo().getVersion())
                > major(change.getOldSpecOpenApi().getInfo().getVersion());
        return raised || change.isCompatible() ? "" : described(change);
    }

    private static int major(String version) {
        return Integer.parseInt(version.split("\\.")[0]);
    }

    private static String described(ChangedOpenApi change) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        new MarkdownRender().render(change, new OutputStreamWriter(text, StandardCharsets.UTF_8));
        return "Callers of the last committed contract would break; keep what they use, or raise the major of info.version:\n"
                + text.toString(StandardCharsets.UTF_8);
    }
}
