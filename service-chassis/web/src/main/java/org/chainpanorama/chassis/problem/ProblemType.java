package org.chainpanorama.chassis.problem;

import java.net.URI;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.chainpanorama.chassis.text.Text;

/** The one catalogue of problems (RFC 9457) that the zone's services answer with. */
public enum ProblemType {
    MALFORMED_REQUEST(400, "请求无法解析", "Request cannot be parsed"),
    VALIDATION_FAILED(400, "输入不合规", "Input is not valid"),
    UNKNOWN_FIELD(400, "未知字段", "Unknown field"),
    UNKNOWN_PARAMETER(400, "未知查询参数", "Unknown query parameter"),
    CURSOR_MISMATCH(400, "游标与查询条件不符", "Cursor belongs to another query"),
    IDEMPOTENCY_KEY_MISSING(400, "缺少幂等键", "Idempotency-Key is missing"),
    TOKEN_MISSING(401, "缺少访问令牌", "Access token is missing"),
    TOKEN_EXPIRED(401, "访问令牌已过期", "Access token has expired"),
    TOKEN_INVALID(401, "访问令牌无效", "Access token is not valid"),
    SCOPE_MISSING(403, "权限不足", "Scope is missing"),
    OUTSIDE_ZONE(403, "超出所属开发区范围", "Outside the caller's zone"),
    NOT_FOUND(404, "未找到", "Not found"),
    METHOD_NOT_ALLOWED(405, "不支持的方法", "Method not allowed"),
    NOT_ACCEPTABLE(406, "无法提供所要求的格式", "Not acceptable"),
    REQUEST_TIMEOUT(408, "请求发送超时", "Request took too long to arrive"),
    ALREADY_EXISTS(409, "已存在", "Already exists"),
    ILLEGAL_TRANSITION(409, "状态不允许该变更", "Transition is not allowed"),
    REQUEST_IN_FLIGHT(409, "相同请求正在处理", "The same request is still running"),
    CAPACITY_EXCEEDED(409, "超出容量", "Capacity is exceeded"),
    CURSOR_EXPIRED(410, "游标已过期", "Cursor has expired"),
    VERSION_CONFLICT(412, "版本冲突", "Version conflict"),
    BODY_TOO_LARGE(413, "请求体过大", "Body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的媒体类型", "Unsupported media type"),
    IDEMPOTENCY_KEY_REUSED(422, "幂等键被用于其他请求", "Idempotency-Key was used for another request"),
    UNKNOWN_NODE(422, "产业链环节不存在", "Unknown chain node"),
    CHECK_DIGIT(422, "校验码不符", "Check digit does not fit"),
    GEOMETRY_INVALID(422, "几何图形无效", "Geometry is not valid"),
    RULE_VIOLATED(422, "违反业务规则", "A business rule is violated"),
    IF_MATCH_REQUIRED(428, "缺少 If-Match", "If-Match is required"),
    RATE_LIMITED(429, "请求过于频繁", "Too many requests"),
    INTERNAL(500, "服务内部错误", "Internal error"),
    UPSTREAM_INVALID(502, "上游服务答复无效", "Upstream answered wrongly"),
    UPSTREAM_UNAVAILABLE(503, "上游服务不可用", "Upstream is unavailable"),
    IDENTITY_UNAVAILABLE(503, "身份服务不可用", "Identity provider is unavailable"),
    DATABASE_UNAVAILABLE(503, "数据库暂不可用", "Database is unavailable"),
    DATABASE_BUSY(503, "数据库繁忙", "Database is busy"),
    OUTCOME_UNKNOWN(503, "结果未知", "Outcome is unknown"),
    OVERLOADED(503, "服务繁忙", "Service is busy"),
    UPSTREAM_TIMEOUT(504, "上游服务超时", "Upstream took too long"),
    STORAGE_FULL(507, "存储空间不足", "Storage is full");

    /** What passes by itself passes in seconds; sooner a caller would only add to it. */
    private static final int SOON = 5;

    private final int status;
    private final Text title;

    ProblemType(int status, String zh, String en) {
        this.status = status;
        this.title = Text.of(zh, en);
    }

    /** The HTTP status that this problem always has. */
    public int status() {
        return status;
    }

    /** After how many seconds a caller may try again, unless the problem knows better; none for what does not pass by itself. */
    public OptionalInt retryAfterSeconds() {
        return status == 429 || status == 503 ? OptionalInt.of(SOON) : OptionalInt.empty();
    }

    /** Short title in both languages. */
    public Text title() {
        return title;
    }

    /** The kebab-case name, e.g. <code>not-found</code>. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The <code>type</code> member, e.g. <code>urn:problem-type:zone:not-found</code>. */
    public URI uri() {
        return URI.create("urn:problem-type:zone:" + code());
    }

    /** The general problem for a status that the framework answered by itself. */
    public static ProblemType forStatus(int status) {
        return switch (status) {
            case 400 -> MALFORMED_REQUEST;
            case 401 -> TOKEN_MISSING;
            case 403 -> SCOPE_MISSING;
            case 409 -> ALREADY_EXISTS;
            case 422 -> RULE_VIOLATED;
            default ->
                Stream.of(values())
                        .filter(type -> type.status == status)
                        .findFirst()
                        .orElse(status < 500 ? MALFORMED_REQUEST : INTERNAL);
        };
    }
}
