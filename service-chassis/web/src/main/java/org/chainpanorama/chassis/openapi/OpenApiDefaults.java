package org.chainpanorama.chassis.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chainpanorama.chassis.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What every operation of the zone has, said once: problem answers, conditional headers, field selection. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiDefaults implements OASFilter {

    private static final Set<Integer> ALWAYS = Set.of(400, 404, 406, 500, 503);
    private static final Set<Integer> WRITING = Set.of(408, 409, 412, 413, 415, 422, 429, 507);

    private static final Set<PathItem.HttpMethod> REPLACING =
            Set.of(PathItem.HttpMethod.PUT, PathItem.HttpMethod.PATCH, PathItem.HttpMethod.DELETE);

    /** How the paths of change feeds end. */
    private static final String CHANGE_FEED = "changes";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) return;
        document.setServers(List.of(OASFactory.createServer().url("/").description("This server 本服务")));
        if (document.getComponents() == null) document.setComponents(OASFactory.createComponents());
        addProblemResponses(document.getComponents());
        addParameters(document.getComponents());
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    ImportOperations.describe(operation, document.getComponents());
                    complete(path, method, operation);
                }));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (operation.getDescription() == null) operation.setDescription(operation.getSummary());
        boolean writes = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
        Predicate<Integer> documented = status -> ALWAYS.contains(status) || writes && WRITING.contains(status);
        for (int status : List.of(400, 404, 406, 408, 409, 412, 413, 415, 422, 429, 500, 503, 507)) {
            String code = String.valueOf(status);
            APIResponse present = operation.getResponses().getAPIResponse(code);
            boolean sayable = present == null || present.getRef() == null && present.getContent() == null;
            if (documented.test(status) && sayable) {
                operation
                        .getResponses()
                        .addAPIResponse(code, OASFactory.createAPIResponse().ref("Problem" + code));
            }
        }
        if (method == PathItem.HttpMethod.GET && path.startsWith("/api/")) {
            add(operation, "Fields");
            add(operation, "IfNoneMatch");
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().ref("NotModified"));
        }
        if (path.endsWith(CHANGE_FEED)) {
            operation
                    .getResponses()
                    .addAPIResponse("410", OASFactory.createAPIResponse().ref("Problem410"));
        }
        if (REPLACING.contains(method)) {
            add(operation, "IfMatch");
            operation
                    .getResponses()
                    .addAPIResponse("428", OASFactory.createAPIResponse().ref("Problem428"));
        }
        if (method == PathItem.HttpMethod.PUT) {
            add(operation, "CreateOnly");
            mayCreate(operation);
        }
    }

    /** Putting what was not there creates it, and the answer is the same. */
    private static void mayCreate(Operation operation) {
        APIResponse replaced = operation.getResponses().getAPIResponse("200");
        if (replaced == null || operation.getResponses().hasAPIResponse("201")) return;
        operation
                .getResponses()
                .addAPIResponse(
                        "201",
                        OASFactory.createAPIResponse()
                                .description("Created 已新建")
                                .content(copy(replaced.getContent()))
                                .addHeader(
                                        "Location",
                                        OASFactory.createHeader()
                                                .description("Where it is 地址")
                                                .schema(text(2000))));
    }

    private static Content copy(Content content) {
        Content copy = OASFactory.createContent();
        content.getMediaTypes()
                .forEach((type, media) ->
                        copy.addMediaType(type, OASFactory.createMediaType().schema(media.getSchema())));
        return copy;
    }

    private static void add(Operation operation, String parameter) {
        operation.addParameter(OASFactory.createParameter().ref(parameter));
    }

    private static void addParameters(Components components) {
        components.addParameter(
                "Fields",
                parameter("fields", Parameter.In.QUERY, 500, "Top-level fields to answer, comma-separated 返回字段")
                        .schema(text(500).pattern("[A-Za-z0-9]+(,[A-Za-z0-9]+)*")));
        components.addParameter(
                "IfNoneMatch",
                parameter(
                        "If-None-Match",
                        Parameter.In.HEADER,
                        500,
                        "Entity tag held; answers 304 when it still fits 条件读取"));
        components.addParameter(
                "IfMatch",
                parameter(
                        "If-Match", Parameter.In.HEADER, 500, "Entity tag of what is replaced; not for creation 条件更新"));
        components.addParameter(
                "CreateOnly",
                parameter("If-None-Match", Parameter.In.HEADER, 500, "* to create only, never replace 仅新建"));
    }

    private static Parameter parameter(String name, Parameter.In in, int maxLength, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(in)
                .description(description)
                .schema(text(maxLength));
    }

    private static Schema text(int maxLength) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(maxLength);
    }

    private static void addProblemResponses(Components components) {
        components.addSchema("Problem", problemSchema());
        for (int status :
                List.of(400, 401, 403, 404, 406, 408, 409, 410, 412, 413, 415, 422, 428, 429, 500, 503, 507)) {
            String types = java.util.stream.Stream.of(ProblemType.values())
                    .filter(type -> type.status() == status)
                    .map(type -> type.code() + " " + type.title().zh())
                    .collect(java.util.stream.Collectors.joining("; "));
            APIResponse answer = OASFactory.createAPIResponse();
            if (status == 429 || status == 503) answer.addHeader("Retry-After", retryAfter());
            components.addResponse(
                    "Problem" + status,
                    answer.description(types)
                            .content(OASFactory.createContent()
                                    .addMediaType(
                                            "application/problem+json",
                                            OASFactory.createMediaType()
                                                    .schema(OASFactory.createSchema()
                                                            .ref("Problem"))
                                                    .example(example(status)))));
        }
        components.addResponse(
                "NotModified", OASFactory.createAPIResponse().description("The caller holds the present answer 未变化"));
    }

    /** The header of every 429 and 503. */
    public static Header retryAfter() {
        return OASFactory.createHeader()
                .description("Seconds after which to try again 重试间隔（秒）")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER)
                        .minimum(java.math.BigDecimal.ZERO)
                        .maximum(java.math.BigDecimal.valueOf(3600)));
    }

    private static Map<String, Object> example(int status) {
        ProblemType type = java.util.stream.Stream.of(ProblemType.values())
                .filter(candidate -> candidate.status() == status)
                .findFirst()
                .orElseThrow();
        // In this order in every run: the document is committed.
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.uri().toString());
        example.put("title", type.title().zh());
        example.put("status", status);
        example.put("detail", type.title().zh());
        return example;
    }

    private static Schema problemSchema() {
        Schema error = object("One fault of the input 一处输入错误")
                .addProperty("in", text(6).description("body, path, query or header 位置"))
                .addProperty("pointer", text(500).description("JSON pointer into the body 请求体指针"))
                .addProperty("name", text(100).description("Parameter or header 参数名"))
                .addProperty("code", text(64).description("Stable code 代码"))
                .addProperty("message", text(2000).description("For people 说明"));
        return object("A problem as RFC 9457 has it; some have members of their own 问题详情")
                .additionalPropertiesBoolean(true)
                .addProperty("type", text(200).description("Which problem of the catalogue 类型"))
                .addProperty("title", text(200).description("Its title 标题"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .minimum(java.math.BigDecimal.valueOf(400))
                                .maximum(java.math.BigDecimal.valueOf(599))
                                .description("HTTP status 状态码"))
                .addProperty("detail", text(2000).description("What happened this time 详情"))
                .addProperty("instance", text(2000).description("Where 地址"))
                .addProperty("traceId", text(32).description("Trace id 链路标识"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .maxItems(1000)
                                .description("The faults of the input, the first ten of each code 输入错误，每种前十处")
                                .items(error))
                .addProperty(
                        "errorsNotListed",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int64")
                                .minimum(java.math.BigDecimal.ZERO)
                                .description("How many more there are; absent where there are none 未列出的错误数"))
                .required(List.of("type", "title", "status"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }
}
