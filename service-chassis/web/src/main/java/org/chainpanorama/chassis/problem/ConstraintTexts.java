package org.chainpanorama.chassis.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Map;
import org.chainpanorama.chassis.text.Text;

/** The wording of a violated constraint in both languages. A constraint of our own says it as "中文 | English". */
final class ConstraintTexts {

    private ConstraintTexts() {}

    static Text of(ConstraintViolation<?> violation) {
        String message = violation.getMessage();
        int bar = message.indexOf(" | ");
        if (bar > 0) return Text.of(message.substring(0, bar), message.substring(bar + 3));
        return Text.of(chinese(violation, message), message);
    }

    private static String chinese(ConstraintViolation<?> violation, String english) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        return switch (violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()) {
            case "NotNull" -> "不能为空";
            case "NotBlank", "NotEmpty" -> "不能为空白";
            case "Null" -> "必须为空";
            case "Size", "Length" -> "长度或个数须在 %s 与 %s 之间".formatted(attributes.get("min"), attributes.get("max"));
            case "Min", "DecimalMin" -> "不能小于 %s".formatted(attributes.get("value"));
            case "Max", "DecimalMax" -> "不能大于 %s".formatted(attributes.get("value"));
            case "Digits" -> "整数最多 %s 位，小数最多 %s 位".formatted(attributes.get("integer"), attributes.get("fraction"));
            case "Pattern" -> "格式须符合 %s".formatted(attributes.get("regexp"));
            case "Positive" -> "必须大于零";
            case "PositiveOrZero" -> "不能为负";
            case "PastOrPresent" -> "不能晚于今天";
            default -> english;
        };
    }
}
