package org.chainpanorama.land.redevelopment;

import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.text.Text;

/** What a move of a redevelopment needs. */
enum Guard {
    NEXT_STATE("next-state", "/to", "须为当前状态之后允许的状态", "must be a state that may follow the present one"),
    DATES_ORDERED("dates-ordered", "/effectiveOn", "不能早于上一次变更", "must not be before the move before it"),
    MEASURED_FLOOR("measured-floor", "/floorSquareMetres", "完成须有实测计容建筑面积", "acceptance needs the measured floor area"),
    DOCUMENT("document", "/evidence", "完成须有验收文件", "acceptance needs its document"),
    REASON("reason", "/reason", "退出须说明原因", "a withdrawal needs a reason");

    private final String code;
    private final String pointer;
    private final Text message;

    Guard(String code, String pointer, String zh, String en) {
        this.code = code;
        this.pointer = pointer;
        this.message = Text.of(zh, en);
    }

    String code() {
        return code;
    }

    Text message() {
        return message;
    }

    InputError unmet() {
        return InputError.body(pointer, code, message);
    }
}
