package org.chainpanorama.local;

import java.io.PrintStream;
import java.util.Locale;

/** Told in plain lines what happens and since when; reads well on a terminal, in a pipe and in a log. */
@FunctionalInterface
public interface Progress {

    /** One thing that happened or begins. */
    void tell(String step);

    static Progress silent() {
        return step -> {};
    }

    /** Each line with the seconds since now in front. */
    static Progress on(PrintStream out) {
        long start = System.nanoTime();
        return step -> {
            synchronized (out) {
                out.printf(Locale.ROOT, "[%6.1f s] %s%n", (System.nanoTime() - start) / 1e9, step);
                out.flush();
            }
        };
    }
}
