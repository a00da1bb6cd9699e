package org.chainpanorama.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final AtomicLong now =
            new AtomicLong(Long.MAX_VALUE - Duration.ofSeconds(2).toNanos());
    private final BackOff backOff = new BackOff(now::get);

    @Test
    void whatEndsAfterItWasReadyIsStartedAtOnceHoweverOftenThatHappens() {
        for (int end = 0; end < 5; end++) {
            pass(BackOff.STEADY);
            assertThat(backOff.pause()).isZero();
            backOff.ready();
        }
    }

    @Test
    void startsThatFailAreFurtherAndFurtherApart() {
        assertThat(LongStream.range(0, 9).map(start -> backOff.pause().toSeconds()))
                .containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }

    @Test
    void whatEndsAtOnceAgainHasFailed() {
        backOff.pause();
        backOff.ready();
        assertThat(backOff.pause()).isEqualTo(BackOff.FIRST);
    }

    @Test
    void aSteadyRunForgetsFormerFailures() {
        for (int failure = 0; failure < 4; failure++) {
            backOff.pause();
        }
        backOff.ready();
        pass(BackOff.STEADY);
        assertThat(backOff.pause()).isZero();
        assertThat(backOff.pause()).isEqualTo(BackOff.FIRST);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
