package org.chainpanorama.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a hostile caller without a token does from one address, for a bounded time. */
final class Attack {

    private static final String ADDRESS = "127.0.0.1";
    private static final String LOOKUP = "/api/v1/enterprises/lookup";
    private static final int PATIENCE_MILLIS = 60_000;

    private final URI gateway;
    private final long end;
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();

    Attack(URI gateway, Duration time) {
        this.gateway = gateway;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** Callers who send one body of unknown fields after another. */
    void lookups(int callers, int fields) throws InterruptedException {
        String body =
                IntStream.range(0, fields).mapToObj(i -> "\"f" + i + "\":1").collect(Collectors.joining(",", "{", "}"));
        inParallel(
                callers,
                () -> repeatedly(call -> {
                    call.send(RawExchange.post(LOOKUP, body.length()) + body);
                    return call.status();
                }));
    }

    /** Callers who send a byte of their body every five seconds, and begin anew when they are ended. */
    void slowBodies(int callers) throws InterruptedException {
        inParallel(
                callers,
                () -> repeatedly(call -> {
                    call.send(RawExchange.post(LOOKUP, 1_000));
                    for (int sent = 0; sent < 2; sent++) {
                        call.send("{");
                        Thread.sleep(5_000);
                    }
                    return call.status();
                }));
    }

    /** Connections on which nothing is ever said; those that are ended are counted at the end. */
    void idle(int connections) throws InterruptedException {
        List<SocketChannel> open = new ArrayList<>();
        for (int i = 0; i < connections && System.nanoTime() < end; i++) {
            try {
                SocketChannel channel = SocketChannel.open(new InetSocketAddress(gateway.getHost(), gateway.getPort()));
                channel.configureBlocking(false);
                open.add(channel);
            } catch (IOException refused) {
                count("not connected");
            }
        }
        TimeUnit.NANOSECONDS.sleep(Math.max(0, end - System.nanoTime()));
        for (SocketChannel channel : open) {
            try (channel) {
                count(channel.read(ByteBuffer.allocate(1_000)) == 0 ? "still open" : "ended");
            } catch (IOException reset) {
                count("ended");
            }
        }
    }

    /** One call each, at once. */
    void callsTo(String path, int callers) throws InterruptedException {
        inParallel(
                callers,
                () -> once(call -> {
                    call.send(RawExchange.get(path));
                    return call.status();
                }));
    }

    /** How many got which status; 0 is an ended connection. */
    String answers() {
        return new TreeMap<>(answers).toString();
    }

    private interface Exchange {
        int with(RawExchange call) throws IOException, InterruptedException;
    }

    private void repeatedly(Exchange exchange) {
        while (System.nanoTime() < end) once(exchange);
    }

    private void once(Exchange exchange) {
        try (RawExchange call = new RawExchange(ADDRESS, gateway, PATIENCE_MILLIS)) {
            count(String.valueOf(exchange.with(call)));
        } catch (IOException ended) {
            count("0");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void count(String answer) {
        answers.merge(answer, 1, Integer::sum);
    }

    private static void inParallel(int callers, Runnable work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        IntStream.range(0, callers).forEach(i -> threads.execute(work));
        threads.shutdown();
        if (!threads.awaitTermination(3, TimeUnit.MINUTES)) threads.shutdownNow();
    }
}
