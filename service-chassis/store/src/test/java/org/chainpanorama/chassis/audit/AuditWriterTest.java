package org.chainpanorama.chassis.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("try")
class AuditWriterTest extends AuditTest {

    private static AuditRecord record(String client, int number) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return new AuditRecord(now, client, null, null, "getLedger", "number=" + number, 200, null, null, number);
    }

    /** Like a service of its own. */
    private final class Process {
        final AuditQueue own = new AuditQueue(10_000);
        final AuditWriter writer;

        Process(AuditTrail trail, Duration patience) {
            writer = new AuditWriter(own, trail, true, patience);
            writer.start(new StartupEvent());
        }

        Process() {
            this(trail, Duration.ofSeconds(30));
        }

        void record(String client, int count) {
            IntStream.range(0, count).forEach(i -> {
                assertThat(own.takePlaces(1)).isTrue();
                own.put(AuditWriterTest.record(client, i));
            });
        }

        void stop() throws InterruptedException {
            writer.stop(new ShutdownEvent());
        }
    }

    private List<Long> numbersOf(String client) {
        return chain().stream()
                .map(SealedRecord::call)
                .filter(call -> call.client().equals(client))
                .map(AuditRecord::durationMicros)
                .toList();
    }

    @Test
    void twoProcessesMakeOneChainAndStoppingStoresWhatWaits() throws InterruptedException {
        Process one = new Process();
        Process other = new Process();
        for (int i = 0; i < 20; i++) {
            one.record("one", 100);
            other.record("other", 100);
        }
        one.stop();
        other.stop();
        assertThat(chain()).hasSize(4_000);
        assertThat(numbersOf("one")).hasSize(2_000);
        assertThat(numbersOf("other")).hasSize(2_000);
        AuditVerification verified = verifier.verify(Seal.NONE);
        assertThat(verified.intact()).isTrue();
        assertThat(verified.checkedRecords()).isEqualTo(4_000);
    }

    @Test
    void aCommitWhoseWordWasLostIsNotRepeated() throws InterruptedException {
        AtomicBoolean lost = new AtomicBoolean();
        AuditTrail forgetful = (AuditTrail) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AuditTrail.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(trail, arguments);
                    if (method.getName().equals("append") && !lost.getAndSet(true)) {
                        throw new IllegalStateException("connection lost");
                    }
                    return answer;
                });
        Process process = new Process(forgetful, Duration.ofSeconds(30));
        process.record("one", 10);
        process.stop();
        assertThat(lost).isTrue();
        assertThat(numbersOf("one")).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    }

    @Test
    void whatCannotBeStoredBeforeTheEndIsLoggedWithItsContent() throws Exception {
        List<String> logged = new CopyOnWriteArrayList<>();
        PatternFormatter message = new PatternFormatter("%s");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(message.format(entry));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(AuditQueue.class.getName());
        logger.addHandler(handler);
        try (Connection blocked = blockedChain()) {
            Process process = new Process(trail, Duration.ofMillis(300));
            process.record("one", 3);
            process.stop();
            process.own.put(record("late", 7));
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(logged).hasSize(4).allMatch(line -> line.contains("getLedger"));
        assertThat(logged.get(3)).contains("late", "number=7");
    }
}
