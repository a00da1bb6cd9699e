package org.chainpanorama.chassis.testing;

import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fails every test during which an event loop waits for something: while it waits, no call that it serves goes on. Vert.x looks at its
 * threads and tells of those that have not turned for long ({@code quarkus.vertx.max-event-loop-execute-time}); of these, only the ones
 * that wait at that moment count. One that is merely slow, on a busy machine with cold classes, does not.
 */
public class UnblockedEventLoops
        implements QuarkusTestBeforeEachCallback, QuarkusTestAfterEachCallback, QuarkusTestAfterAllCallback {

    /** Where a thread stands while it waits: for another, for time, for the network, for the disk. */
    private static final Set<String> WAITS = Set.of(
            "jdk.internal.misc.Unsafe.park",
            "java.lang.Object.wait",
            "java.lang.Object.wait0",
            "java.lang.Thread.sleep",
            "java.lang.Thread.sleep0",
            "java.lang.ProcessImpl.waitForProcessExit0",
            "sun.nio.ch.Net.poll",
            "sun.nio.ch.Net.accept",
            "sun.nio.ch.Net.connect0",
            "sun.nio.ch.SocketDispatcher.read0",
            "sun.nio.ch.SocketDispatcher.write0",
            "sun.nio.ch.FileDispatcherImpl.force0",
            "sun.nio.ch.FileDispatcherImpl.lock0",
            "sun.nio.ch.UnixFileDispatcherImpl.force0",
            "sun.nio.ch.UnixFileDispatcherImpl.lock0",
            "java.net.Inet6AddressImpl.lookupAllHostAddr",
            "java.net.Inet4AddressImpl.lookupAllHostAddr");

    /** A class is loaded once, and so is a bean made; a line of the log is written at once. Whoever comes second waits for the first. */
    private static final Set<String> ONCE = Set.of("loadClass", "<clinit>", "forName");

    private static final Pattern MAKERS =
            Pattern.compile("io\\.quarkus\\.arc\\..*ContextInstances|org\\.jboss\\.logmanager\\..*");

    private static final Queue<Throwable> SEEN = new ConcurrentLinkedQueue<>();
    private static final Handler WATCH = new Watch();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Logger checker = Logger.getLogger("io.vertx.core.impl.BlockedThreadChecker");
        if (!List.of(checker.getHandlers()).contains(WATCH)) checker.addHandler(WATCH);
    }

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        failIfAnyWaited();
    }

    @Override
    public void afterAll(QuarkusTestContext context) {
        failIfAnyWaited();
    }

    /** What has been seen since it was last asked for, for a test that makes a loop wait on purpose. */
    public static List<Throwable> seen() {
        List<Throwable> seen = new ArrayList<>();
        for (Throwable one = SEEN.poll(); one != null; one = SEEN.poll()) seen.add(one);
        return seen;
    }

    private static void failIfAnyWaited() {
        List<Throwable> seen = seen();
        if (seen.isEmpty()) return;
        AssertionError failure = new AssertionError("An event loop waited; nothing on it may", seen.get(0));
        seen.stream().skip(1).forEach(failure::addSuppressed);
        throw failure;
    }

    static boolean waits(StackTraceElement[] stack) {
        return stack.length > 0
                && WAITS.contains(stack[0].getClassName() + '.' + stack[0].getMethodName())
                && Stream.of(stack).noneMatch(UnblockedEventLoops::isDoneOnce);
    }

    private static boolean isDoneOnce(StackTraceElement frame) {
        return ONCE.contains(frame.getMethodName())
                || MAKERS.matcher(frame.getClassName()).matches();
    }

    private static final class Watch extends Handler {

        @Override
        public void publish(LogRecord record) {
            Throwable thread = record.getThrown();
            if (thread != null
                    && String.valueOf(record.getMessage()).contains("eventloop")
                    && waits(thread.getStackTrace())) SEEN.add(thread);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
