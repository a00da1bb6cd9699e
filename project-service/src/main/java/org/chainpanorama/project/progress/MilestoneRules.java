package org.chainpanorama.project.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.text.Text;

/** What a milestone must fulfil beside its project's others: the days of one track are in order. */
final class MilestoneRules {

    private MilestoneRules() {}

    static List<InputError> faults(MilestoneType type, MilestoneRegistration registration, List<Milestone> others) {
        List<InputError> faults = new ArrayList<>();
        if (type.isOfStage() && registration.done()) {
            faults.add(InputError.body(
                    registration.actualOn() == null ? "/done" : "/actualOn",
                    "stage-milestone",
                    Text.of("阶段里程碑的实际日由阶段变更写入", "the actual day of a stage comes from its transition")));
        }
        if (registration.actualOn() != null && !registration.done()) {
            faults.add(InputError.body(
                    "/done", "done-with-a-day", Text.of("有实际日即为完成", "a milestone with an actual day is done")));
        }
        if ((registration.claimedFrom() == null) != (registration.claimedDuration() == null)) {
            faults.add(InputError.body(
                    "/claimedFrom",
                    "claim-incomplete",
                    Text.of("所述时长与起点须同时填写", "a claimed duration needs its start, and the other way round")));
        }
        order("/plannedOn", type, registration.plannedOn(), days(others, milestone -> milestone.plannedOn), faults);
        order("/actualOn", type, registration.actualOn(), days(others, milestone -> milestone.actualOn), faults);
        return faults;
    }

    private static Map<MilestoneType, LocalDate> days(List<Milestone> milestones, Function<Milestone, LocalDate> day) {
        Map<MilestoneType, LocalDate> days = new HashMap<>();
        milestones.forEach(milestone -> days.put(milestone.type, day.apply(milestone)));
        return days;
    }

    private static void order(
            String pointer,
            MilestoneType type,
            LocalDate day,
            Map<MilestoneType, LocalDate> days,
            List<InputError> faults) {
        if (day == null) {
            return;
        }
        for (MilestoneType other : type.inTrack()) {
            LocalDate otherDay = days.get(other);
            boolean wrong =
                    otherDay != null && (other.compareTo(type) < 0 ? otherDay.isAfter(day) : otherDay.isBefore(day));
            if (wrong && other != type) {
                faults.add(InputError.body(
                        pointer,
                        "out-of-order",
                        Text.of(
                                "与%s（%s）先后不符".formatted(other.label().zh(), otherDay),
                                "is out of order with %s (%s)"
                                        .formatted(other.label().en(), otherDay))));
            }
        }
    }
}
