package org.chainpanorama.land.redevelopment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;

/** Any moves in any order, against a second telling of the rules: one string of what may follow what. */
class RedevelopmentStateTest {

    private static final BigDecimal LAND = new BigDecimal("1000.00");
    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);

    private static final String FOLLOWS =
            "IDENTIFIED>PLANNED PLANNED>SIGNED SIGNED>VACATED VACATED>DEMOLISHED DEMOLISHED>CONSTRUCTING CONSTRUCTING>ACCEPTED";

    private static final List<RedevelopmentState> PATH = List.of(
            RedevelopmentState.PLANNED,
            RedevelopmentState.SIGNED,
            RedevelopmentState.VACATED,
            RedevelopmentState.DEMOLISHED,
            RedevelopmentState.CONSTRUCTING,
            RedevelopmentState.ACCEPTED);

    @Property(tries = 2_000)
    void onlyLawfulMovesChangeAnything(
            @ForAll RedevelopmentMode mode, @ForAll("moves") List<RedevelopmentTransition> moves) {
        Redevelopment redevelopment = new Redevelopment(registration(mode), 1, LAND);
        for (RedevelopmentTransition move : moves) {
            RedevelopmentState before = redevelopment.state;
            int made = redevelopment.moves.size();
            boolean lawful = lawful(redevelopment, move);

            Problem problem = catchThrowableOfType(Problem.class, () -> redevelopment.moveTo(move, LAND));

            assertThat(problem == null).as("%s → %s", before, move).isEqualTo(lawful);
            assertThat(redevelopment.state).isEqualTo(lawful ? move.to() : before);
            assertThat(redevelopment.moves).hasSize(lawful ? made + 1 : made);
            if (!lawful)
                assertThat(problem.problemType()).isIn(ProblemType.ILLEGAL_TRANSITION, ProblemType.RULE_VIOLATED);
            requireInvariants(redevelopment);
        }
        Statistics.collect(redevelopment.state);
    }

    private static void requireInvariants(Redevelopment redevelopment) {
        boolean accepted = redevelopment.state == RedevelopmentState.ACCEPTED;
        boolean over = accepted || redevelopment.state == RedevelopmentState.WITHDRAWN;
        assertThat(redevelopment.liveParcel == null).isEqualTo(over);
        assertThat(redevelopment.floorAfterSquareMetres != null).isEqualTo(accepted);
        assertThat(redevelopment.acceptanceDocument != null).isEqualTo(accepted);
        assertThat(redevelopment.acceptedOn != null).isEqualTo(accepted);
        assertThat(redevelopment.moves)
                .isSortedAccordingTo((one, two) -> one.effectiveOn().compareTo(two.effectiveOn()));
    }

    private static boolean lawful(Redevelopment redevelopment, RedevelopmentTransition move) {
        String from = redevelopment.state.name();
        String to = move.to().name();
        boolean live = !from.equals("ACCEPTED") && !from.equals("WITHDRAWN");
        boolean skips =
                from.equals("VACATED") && to.equals("CONSTRUCTING") && redevelopment.mode == RedevelopmentMode.SINGLE;
        boolean follows = FOLLOWS.contains(from + ">" + to) || skips || live && to.equals("WITHDRAWN");
        boolean dated = !move.effectiveOn().isBefore(redevelopment.lastMovedOn);
        boolean shown = !to.equals("ACCEPTED") || move.evidence() != null && move.floorSquareMetres() != null;
        boolean explained = !to.equals("WITHDRAWN") || move.reason() != null;
        boolean measured = to.equals("ACCEPTED") || move.floorSquareMetres() == null;
        boolean planned = to.equals("PLANNED") || move.plannedPlotRatio() == null;
        return follows && dated && shown && explained && measured && planned;
    }

    /** Walks that mostly go onward and sometimes stray, or hardly any would come to an end. */
    @Provide
    Arbitrary<List<RedevelopmentTransition>> moves() {
        return Arbitraries.randomValue(RedevelopmentStateTest::walk);
    }

    private static List<RedevelopmentTransition> walk(Random random) {
        List<RedevelopmentTransition> walk = new ArrayList<>();
        for (int step = 0, onward = 0; step < 20; step++) {
            boolean strays = random.nextInt(4) == 0;
            RedevelopmentState to = strays || onward == PATH.size()
                    ? RedevelopmentState.values()[random.nextInt(8)]
                    : PATH.get(onward++);
            boolean accepted = to == RedevelopmentState.ACCEPTED;
            walk.add(new RedevelopmentTransition(
                    to,
                    BEGIN.plusDays(step + random.nextInt(2) - random.nextInt(2)),
                    random.nextBoolean() ? "示例" : null,
                    random.nextInt(5) > 0 ? "示例" : null,
                    random.nextInt(20) == 0 ? new BigDecimal("3.0000") : null,
                    random.nextInt(10) == 0 ^ accepted ? new BigDecimal("2950.00") : null,
                    null));
        }
        return walk;
    }

    private static RedevelopmentRegistration registration(RedevelopmentMode mode) {
        return new RedevelopmentRegistration(
                "330784001002GB00001", mode, BEGIN, new BigDecimal("870.00"), null, null, null, null);
    }
}
