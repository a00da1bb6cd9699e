package org.chainpanorama.chassis.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One fault of the input.
 *
 * @param in where it stands: body, path, query or header
 * @param pointer JSON pointer (RFC 6901) into the body; null elsewhere
 * @param name name of the parameter or header; null in the body
 * @param code stable kebab-case code of the fault
 * @param message what is wrong, for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One fault of the input 一处输入错误")
public record InputError(
        @Schema(
                description = "Where: body, path, query or header 位置",
                maxLength = 6,
                pattern = "body|path|query|header")
        String in,

        @Schema(description = "JSON pointer into the body 请求体指针", maxLength = 500)
        String pointer,

        @Schema(description = "Name of the parameter or header 参数名", maxLength = 100)
        String name,

        @Schema(description = "Stable code of the fault 错误代码", maxLength = 64)
        String code,

        @Schema(description = "What is wrong 说明") Text message) {

    /** A fault in the body at a JSON pointer. */
    public static InputError body(String pointer, String code, Text message) {
        return new InputError("body", pointer, null, code, message);
    }

    /** A fault of a query parameter. */
    public static InputError query(String name, String code, Text message) {
        return new InputError("query", null, name, code, message);
    }

    /** A fault of a path parameter. */
    public static InputError path(String name, String code, Text message) {
        return new InputError("path", null, name, code, message);
    }

    /** A fault of a header. */
    public static InputError header(String name, String code, Text message) {
        return new InputError("header", null, name, code, message);
    }
}
