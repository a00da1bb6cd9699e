package org.chainpanorama.land.redevelopment;

import java.util.function.Predicate;
import org.chainpanorama.chassis.lifecycle.Guard;
import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Text;

/** What a move of a redevelopment needs. */
@CodeList(name = "redevelopment-guard", zh = "改造变更条件", en = "Condition of a redevelopment's move")
public enum RedevelopmentGuard implements Guard<RedevelopmentAttempt> {
    NEXT_STATE("/to", "须为当前状态之后允许的状态", "must be a state that may follow the present one", RedevelopmentAttempt::isNext),
    DATES_ORDERED(
            "/effectiveOn", "不能早于上一次变更", "must not be before the move before it", RedevelopmentAttempt::isInOrder),
    MEASURED_FLOOR(
            "/floorSquareMetres",
            "完成须有实测计容建筑面积",
            "acceptance needs the measured floor area",
            attempt -> attempt.move().floorSquareMetres() != null),
    DOCUMENT(
            "/evidence",
            "完成须有验收文件",
            "acceptance needs its document",
            attempt -> attempt.move().evidence() != null),
    REASON(
            "/reason",
            "退出须说明原因",
            "a withdrawal needs a reason",
            attempt -> attempt.move().reason() != null);

    private final String pointer;
    private final Text label;
    private final Predicate<RedevelopmentAttempt> met;

    RedevelopmentGuard(String pointer, String zh, String en, Predicate<RedevelopmentAttempt> met) {
        this.pointer = pointer;
        this.label = Text.of(zh, en);
        this.met = met;
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public boolean isMet(RedevelopmentAttempt attempt) {
        return met.test(attempt);
    }
}
