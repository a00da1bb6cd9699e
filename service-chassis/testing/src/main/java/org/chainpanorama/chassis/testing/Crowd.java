package org.chainpanorama.chassis.testing;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many callers at the same moment. */
public final class Crowd {

    private Crowd() {}

    /** What each of so many was answered. */
    public static List<Response> of(int many, IntFunction<Response> call) {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<Response>> calls = IntStream.range(0, many)
                    .mapToObj(i -> threads.submit(() -> {
                        go.await();
                        return call.apply(i);
                    }))
                    .toList();
            go.countDown();
            return calls.stream().map(Crowd::answer).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Response answer(Future<Response> call) {
        try {
            return call.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
