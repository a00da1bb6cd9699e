package org.chainpanorama.chassis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line between the service under test and its database that a test can cut, or let hang: {@code @QuarkusTestResource(value =
 * CutLine.class, restrictToAnnotatedClass = true)} beside {@link ZoneDatabase}, whose own connections do not pass here.
 */
public class CutLine implements QuarkusTestResourceLifecycleManager {

    /** What becomes of what is sent. */
    public enum State {
        /** All of it arrives. */
        WHOLE,
        /** Connections are closed, new ones at once. */
        CUT,
        /** Nothing arrives, and nobody is told. */
        HUNG,
        /** Until the database is told to commit. */
        CUT_AT_COMMIT,
        /** The next answer of the database is lost, and the line is cut. */
        ANSWER_LOST
    }

    private static final String URL = "quarkus.datasource.jdbc.url";

    /** Tests live in another class loader than this resource: system properties are what both see. */
    private static final String STATE = "zone.test.line";

    private static final int LOOK_AGAIN_MILLIS = 20;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ServerSocket door;
    private String host;
    private int port;

    /** From now on. */
    public static void becomes(State state) {
        System.setProperty(STATE, state.name());
    }

    private static State state() {
        return State.valueOf(System.getProperty(STATE));
    }

    /** Behind the database. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        becomes(State.WHOLE);
        String direct = System.getProperty("zone.test." + URL);
        Matcher address = Pattern.compile("//([^:/]+):(\\d+)/").matcher(direct);
        if (!address.find()) throw new IllegalStateException("No host and port in " + direct);
        host = address.group(1);
        port = Integer.parseInt(address.group(2));
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        threads.execute(this::accept);
        return Map.of(URL, address.replaceFirst("//127.0.0.1:" + door.getLocalPort() + "/"));
    }

    @Override
    public void stop() {
        becomes(State.CUT);
        close(door);
        threads.shutdownNow();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket service = door.accept();
                if (state() == State.CUT) {
                    close(service);
                } else {
                    Socket database = new Socket(host, port);
                    threads.execute(() -> carry(service, database, true));
                    threads.execute(() -> carry(database, service, false));
                }
            } catch (IOException closed) {
                // Asked again at the top.
            }
        }
    }

    private static void carry(Socket from, Socket to, boolean towardsDatabase) {
        byte[] buffer = new byte[1 << 16];
        try (from;
                to) {
            from.setSoTimeout(LOOK_AGAIN_MILLIS);
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            while (state() != State.CUT) {
                int read = state() == State.HUNG ? pause() : read(in, buffer);
                if (read < 0) return;
                if (read == 0) continue;
                if (towardsDatabase && state() == State.CUT_AT_COMMIT && commits(buffer, read)) {
                    becomes(State.ANSWER_LOST);
                } else if (!towardsDatabase && state() == State.ANSWER_LOST) {
                    becomes(State.CUT);
                    return;
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException | InterruptedException over) {
            // Both ends are closed.
        }
    }

    private static boolean commits(byte[] sent, int length) {
        return new String(sent, 0, length, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .endsWith("commit");
    }

    private static int read(InputStream in, byte[] buffer) throws IOException {
        try {
            return in.read(buffer);
        } catch (SocketTimeoutException silence) {
            return 0;
        }
    }

    private static int pause() throws InterruptedException {
        Thread.sleep(LOOK_AGAIN_MILLIS);
        return 0;
    }

    private static void close(Closeable open) {
        try {
            open.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
