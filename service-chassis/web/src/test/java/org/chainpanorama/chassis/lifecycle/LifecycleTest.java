package org.chainpanorama.chassis.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static final Lifecycle<Door, Map<String, Boolean>> DOOR = new LifecycleTable<Door, Map<String, Boolean>>()
            .from(Door.SHUT)
            .to(Door.OPEN, Need.KEY, Need.KNOCK)
            .toAny(Door.WALLED)
            .saying("reason")
            .from(Door.OPEN)
            .toAny(Door.SHUT, Door.WALLED)
            .onlyIf("nobody is in it", (attempt, to) -> attempt.get("empty"))
            .build();

    private static final Map<String, Boolean> NOTHING = Map.of("KEY", false, "KNOCK", false, "empty", false);

    @CodeList(name = "door", zh = "门", en = "Door")
    private enum Door implements Labelled {
        SHUT,
        OPEN,
        WALLED;

        @Override
        public Text label() {
            return Text.of("门", name());
        }
    }

    @CodeList(name = "door-need", zh = "开门条件", en = "What a door needs")
    private enum Need implements Guard<Map<String, Boolean>> {
        KEY,
        KNOCK;

        @Override
        public Text label() {
            return Text.of("条件", name());
        }

        @Override
        public boolean isMet(Map<String, Boolean> attempt) {
            return attempt.get(name());
        }

        @Override
        public Text detail(Map<String, Boolean> attempt) {
            return this == KEY ? Text.of("没有钥匙", "there is no key") : null;
        }

        @Override
        public String pointer() {
            return this == KNOCK ? "/knock" : null;
        }
    }

    @Test
    void aMoveExistsOnlyWhereTheTableHasItAndItsConditionHolds() {
        assertThat(DOOR.next(Door.SHUT, NOTHING)).containsExactly(Door.OPEN, Door.WALLED);
        assertThat(DOOR.next(Door.OPEN, NOTHING)).isEmpty();
        assertThat(DOOR.next(Door.OPEN, Map.of("empty", true))).containsExactly(Door.SHUT, Door.WALLED);
        assertThat(DOOR.find(Door.WALLED, Door.OPEN, NOTHING)).isEmpty();
        assertThat(DOOR.isFinal(Door.WALLED)).isTrue();
        assertThat(DOOR.isFinal(Door.OPEN)).isFalse();
    }

    @Test
    void onlyTheMovesNamedLastMustSayTheField() {
        assertThat(DOOR.find(Door.SHUT, Door.WALLED, NOTHING).orElseThrow().mustSay("reason"))
                .isTrue();
        assertThat(DOOR.find(Door.SHUT, Door.OPEN, NOTHING).orElseThrow().mustSay("reason"))
                .isFalse();
    }

    @Test
    void aRefusalNamesEveryUnmetGuardInOneShapeAndTheFieldsThatCouldHelp() {
        List<Guard<Map<String, Boolean>>> unmet =
                DOOR.find(Door.SHUT, Door.OPEN, NOTHING).orElseThrow().unmet(NOTHING);
        Problem problem = DOOR.refused(Door.SHUT, Door.OPEN, unmet, NOTHING);
        assertThat(problem.problemType()).isEqualTo(ProblemType.ILLEGAL_TRANSITION);
        assertThat(problem.getParameters().get("unmetGuards"))
                .isEqualTo(List.of(
                        new UnmetGuard("KEY", Text.of("条件", "KEY"), Text.of("没有钥匙", "there is no key")),
                        new UnmetGuard("KNOCK", Text.of("条件", "KNOCK"), null)));
        assertThat(problem.getParameters().get("errors"))
                .isEqualTo(List.of(InputError.body("/knock", "knock", Text.of("条件", "KNOCK"))));
    }

    @Test
    void aRefusalThatNoGuardCouldPreventHasAnEmptyListAndNamesNoField() {
        Problem problem = DOOR.refused(Door.WALLED, Door.OPEN, List.of(), NOTHING);
        assertThat(problem.getParameters())
                .containsEntry("unmetGuards", List.of())
                .doesNotContainKey("errors");
    }

    @Test
    void aPageShowsEveryMoveWithWhatItAsksFor() {
        LifecyclePage page = LifecyclePage.of(DOOR);
        assertThat(page.name()).isEqualTo("door");
        assertThat(page.text())
                .contains("    [*] --> SHUT\n    SHUT --> OPEN\n")
                .contains("    OPEN --> SHUT: nobody is in it\n")
                .contains("    WALLED --> [*]\n```\n")
                .contains("| SHUT | OPEN |  | KEY, KNOCK |  |\n")
                .contains("| SHUT | WALLED |  |  | reason |\n")
                .endsWith("| KNOCK | 条件 | KNOCK |\n");
    }
}
