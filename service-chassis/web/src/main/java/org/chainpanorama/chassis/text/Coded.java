package org.chainpanorama.chassis.text;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enumeration value on its way out: the stable code and its label in the caller's language. */
@Schema(description = "A code with its label; the code lists say which codes exist 代码与名称")
public record Coded(
        @Schema(description = "Stable code 代码", maxLength = 64, required = true)
        String code,

        @Schema(description = "Label in the caller's language 名称", required = true)
        Text label) {

    /** The constant as code and label; null stays null. */
    public static Coded of(Labelled constant) {
        return constant == null ? null : new Coded(constant.name(), constant.label());
    }
}
