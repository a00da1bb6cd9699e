package org.chainpanorama.land.redevelopment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a redevelopment may go now and how it came here. */
@Schema(
        name = "RedevelopmentTransitions",
        description = "Where a redevelopment may go now and how it came here 改造状态变更情况")
public record TransitionsView(
        @Schema(description = "Its present state 当前状态") Coded state,

        @Schema(description = "Moves allowed now; empty at the end 当前允许的变更", maxItems = 8)
        List<Allowed> allowed,

        @Schema(description = "Moves made, oldest first 历次变更", maxItems = 100)
        List<Made> history) {

    static TransitionsView of(Redevelopment redevelopment) {
        return new TransitionsView(
                Coded.of(redevelopment.state),
                new RedevelopmentAttempt(redevelopment, null)
                        .possible().stream()
                                .map(move -> Allowed.of(move.to(), move.guards()))
                                .toList(),
                redevelopment.moves.stream().map(Made::of).toList());
    }

    /** A move allowed now. */
    @Schema(name = "AllowedRedevelopmentMove", description = "A move allowed now 允许的变更")
    public record Allowed(
            @Schema(description = "Where to 目标状态") Coded to,

            @Schema(description = "What it needs 所需条件", maxItems = 10)
            List<Need> needs) {

        static Allowed of(RedevelopmentState to, List<? extends Labelled> guards) {
            return new Allowed(Coded.of(to), guards.stream().map(Need::of).toList());
        }
    }

    /** Something that a move needs. */
    @Schema(name = "RedevelopmentMoveNeed", description = "Something that a move needs 变更条件")
    public record Need(
            @Schema(description = "Stable code 代码", maxLength = 64)
            String code,

            @Schema(description = "What it says 说明") Text message) {

        static Need of(Labelled guard) {
            return new Need(guard.name(), guard.label());
        }
    }

    /** A move that was made. */
    @Schema(name = "MadeRedevelopmentMove", description = "A move that was made 已作变更")
    public record Made(
            @Schema(description = "Where from; null for the first 原状态", nullable = true)
            Coded from,

            @Schema(description = "Where to 新状态") Coded to,
            @Schema(description = "Day it took effect 生效日期") LocalDate effectiveOn,

            @Schema(description = "When it was recorded, UTC 登记时间")
            Instant recordedAt,

            @Schema(description = "Why 原因", maxLength = 500, nullable = true)
            String reason,

            @Schema(description = "What shows it 佐证文件", maxLength = 500, nullable = true)
            String evidence) {

        static Made of(RedevelopmentMove move) {
            return new Made(
                    Coded.of(move.fromState()),
                    Coded.of(move.toState()),
                    move.effectiveOn(),
                    move.recordedAt(),
                    move.reason(),
                    move.evidence());
        }
    }
}
