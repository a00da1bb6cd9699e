package org.chainpanorama.chassis.text;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code list with its codes in their natural order. */
@Schema(description = "A code list 代码表")
public record CodeListView(
        @Schema(description = "Name in the URL 代码表标识", maxLength = 64)
        String name,

        @Schema(description = "Title in the caller's language 代码表名称")
        Text title,

        @Schema(
                description = "Standard or document the codes come from; null where they are the product's own 来源",
                maxLength = 200)
        String source,

        @Schema(description = "Codes in their natural order 代码", maxItems = 1000)
        List<CodeView> codes) {

    /** One code of a list. */
    @Schema(description = "One code of a list 代码项")
    public record CodeView(
            @Schema(description = "Stable code 代码", maxLength = 64)
            String code,

            @Schema(description = "Chinese label 中文名称", maxLength = 200)
            String labelZh,

            @Schema(description = "English label 英文名称", maxLength = 200)
            String labelEn,

            @Schema(description = "Position in the list, from 1 顺序", minimum = "1")
            int order) {}

    static CodeListView of(Class<? extends Enum<?>> enumeration) {
        CodeList list = enumeration.getAnnotation(CodeList.class);
        List<CodeView> codes = Stream.of(enumeration.getEnumConstants())
                .map(constant -> {
                    Text label = ((Labelled) constant).label();
                    return new CodeView(constant.name(), label.zh(), label.en(), constant.ordinal() + 1);
                })
                .toList();
        String source = list.source().isEmpty() ? null : list.source();
        return new CodeListView(list.name(), Text.of(list.zh(), list.en()), source, codes);
    }
}
