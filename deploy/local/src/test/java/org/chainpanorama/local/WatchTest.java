package org.chainpanorama.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.chainpanorama.mysql.TiedProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that end, fail to start and fall silent. */
class WatchTest {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<Part> parts = new CopyOnWriteArrayList<>();

    @TempDir
    Path directory;

    private volatile boolean ended;

    @AfterEach
    void nothingIsLeft() {
        ended = true;
        parts.forEach(Part::kill);
    }

    @Test
    void whatEndsIsReportedAndStartedAgain() {
        Part part = watched(new Part("land-service"));
        part.kill();
        awaitTold("land-service is ready again");
        assertThat(part.process.isAlive()).isTrue();
        assertThat(told.get(0)).contains("land-service has ended", "ended by signal 9", "started again at once");
    }

    @Test
    void whatWasAskedToEndStaysAway() {
        Part stopped = watched(new Part("land-service"));
        Part killed = watched(new Part("project-service"));
        stopped.stopped = true;
        stopped.kill();
        killed.kill();
        awaitTold("project-service is ready again");
        assertThat(stopped.process.isAlive()).isFalse();
        assertThat(told).noneMatch(line -> line.contains("land-service"));
    }

    @Test
    void oneThatTakesLongToStartKeepsNoOtherWaiting() {
        CountDownLatch never = new CountDownLatch(1);
        Part slow = watched(new Part("land-service") {
            @Override
            public void start() {
                awaitQuietly(never);
            }
        });
        Part quick = watched(new Part("project-service"));
        slow.kill();
        awaitTold("land-service has ended");
        quick.kill();
        awaitTold("project-service is ready again");
        assertThat(told).noneMatch(line -> line.equals("land-service is ready again"));
        never.countDown();
    }

    @Test
    void aStartThatFailsIsTriedAgainAndItsReasonTold() {
        Part part = watched(new Part("land-service") {
            private boolean tried;

            @Override
            public void start() {
                if (!tried) {
                    tried = true;
                    throw new ZoneException("no port today");
                }
                super.start();
            }
        });
        part.kill();
        awaitTold("land-service is ready again");
        assertThat(told).anyMatch(line -> line.contains("no port today") && line.contains("in 1 s"));
    }

    @Test
    void anOwnerWaitsForItsDatabase() {
        Part part = watched(new Part("land-service"));
        part.lacksWhatItNeeds = true;
        part.kill();
        awaitTold("land-service has ended");
        assertThat(part.process.isAlive()).isFalse();
        part.lacksWhatItNeeds = false;
        awaitTold("land-service is ready again");
    }

    @Test
    void whatGivesNoSignOfLifeIsEndedAndStartedAgain() {
        Part part = watched(new Part("gateway"));
        long silent = part.process.pid();
        part.silent = true;
        await().atMost(Duration.ofSeconds(30)).until(() -> part.process.pid() != silent);
        awaitTold("gateway is ready again");
        assertThat(told.get(0)).contains("gateway gave no sign of life");
    }

    @Test
    void nothingIsStartedWhileTheZoneEnds() {
        Part ending = watched(new Part("land-service"));
        ended = true;
        ending.kill();
        await().until(() -> ending.watch.getState() == Thread.State.TERMINATED);
        assertThat(told).isEmpty();
    }

    private Part watched(Part part) {
        part.begin();
        parts.add(part);
        Watch watch = new Watch(part, told::add, () -> ended, Duration.ofMillis(20));
        part.watch = new Thread(watch);
        part.watch.setDaemon(true);
        part.watch.start();
        return part;
    }

    private void awaitTold(String words) {
        await().atMost(Duration.ofSeconds(30)).until(() -> told.stream().anyMatch(line -> line.contains(words)));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A process that only sleeps. */
    private class Part implements Supervised {

        private final String name;
        private volatile TiedProcess process;
        private volatile boolean stopped;
        private volatile boolean lacksWhatItNeeds;
        private volatile boolean silent;
        private Thread watch;

        Part(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean isMissing() {
            return !stopped && !process.isAlive();
        }

        @Override
        public boolean canStart() {
            return !lacksWhatItNeeds;
        }

        @Override
        public boolean isLive() {
            return !silent;
        }

        @Override
        public String ending() {
            return process.ending();
        }

        @Override
        public void kill() {
            process.kill();
            process.hasEndedWithin(5_000);
        }

        @Override
        public void start() {
            begin();
            silent = false;
        }

        void begin() {
            try {
                process = TiedProcess.start(List.of("/bin/sleep", "1000"), Map.of(), directory.resolve(name + ".log"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
