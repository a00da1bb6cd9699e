package org.chainpanorama.local;

import java.io.IOException;

/** Sends a signal that Java itself cannot send. */
final class Signals {

    private Signals() {}

    static void send(String signal, long pid) {
        try {
            // The shell's own kill: a machine without procps has no program of that name.
            Process kill = new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + pid).start();
            if (kill.waitFor() != 0) {
                throw new ZoneException("Process " + pid + " does not take the signal " + signal);
            }
        } catch (IOException failure) {
            throw new ZoneException("The signal " + signal + " cannot be sent", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ZoneException("Interrupted while sending a signal", interrupted);
        }
    }
}
