package org.chainpanorama.chassis.reference;

import jakarta.enterprise.inject.Instance;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Comparator;
import java.util.stream.Stream;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.text.CodeListView;
import org.chainpanorama.chassis.text.CodeLists;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The codes of every enumeration this service writes or reads. */
@Path("/api/v1/code-lists")
@Tag(name = "reference", description = "Code lists and problem types 代码表与问题类型")
@NeedsScope(ScopeDomain.REFERENCE)
public class CodeListResource {

    private final Instance<CodeLists> sources;

    CodeListResource(Instance<CodeLists> sources) {
        this.sources = sources;
    }

    /** All code lists of this service, by name. */
    @GET
    @Operation(operationId = "listCodeLists", summary = "All code lists 全部代码表")
    public Items<CodeListView> list() {
        return new Items<>(lists().toList());
    }

    /** One code list. */
    @GET
    @Path("{name}")
    @Operation(operationId = "getCodeList", summary = "One code list by name 按名称查询代码表")
    public CodeListView get(
            @Parameter(description = "Name of the code list, kebab-case 代码表标识", example = "project-stage")
                    @PathParam("name")
                    @Size(max = 64)
                    @Pattern(regexp = "[a-z0-9-]+")
                    String name) {
        return lists().filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> Problem.notFound(Text.of("代码表 %s", "code list %s").with(name)));
    }

    private Stream<CodeListView> lists() {
        return sources.stream()
                .flatMap(source -> source.views().stream())
                .sorted(Comparator.comparing(CodeListView::name));
    }
}
