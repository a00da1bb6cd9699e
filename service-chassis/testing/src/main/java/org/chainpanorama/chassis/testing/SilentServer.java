package org.chainpanorama.chassis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A neighbour that takes every connection and says nothing on it, until it has something to say. */
public final class SilentServer implements AutoCloseable {

    private final ServerSocket listening;
    private final Supplier<String> json;
    private final Queue<Socket> held = new ConcurrentLinkedQueue<>();
    private final AtomicInteger taken = new AtomicInteger();

    /**
     * Starts it on a free port.
     *
     * @param json what it answers now to whatever it is asked; it is silent while that is null
     */
    public SilentServer(Supplier<String> json) {
        this.json = json;
        try {
            listening = new ServerSocket(0, 2_000, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread thread = new Thread(this::take, "silent-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Where it listens. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    /** Connections taken so far. */
    public int taken() {
        return taken.get();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : held) socket.close();
    }

    private void take() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                taken.incrementAndGet();
                held.add(socket);
                String answer = json.get();
                if (answer != null) answer(socket, answer.getBytes(StandardCharsets.UTF_8));
            } catch (IOException closedOrGone) {
                continue;
            }
        }
    }

    private void answer(Socket socket, byte[] body) throws IOException {
        held.remove(socket);
        try (socket) {
            socket.setSoTimeout(5_000);
            readHead(socket);
            String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                    + body.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
        }
    }

    private static void readHead(Socket socket) throws IOException {
        int endings = 0;
        for (int next = socket.getInputStream().read(); next >= 0 && endings < 4; ) {
            boolean ending = next == '\r' || next == '\n';
            endings = ending ? endings + 1 : 0;
            if (endings < 4) next = socket.getInputStream().read();
        }
    }
}
