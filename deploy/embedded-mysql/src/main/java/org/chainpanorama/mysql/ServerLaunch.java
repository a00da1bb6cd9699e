package org.chainpanorama.mysql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * All that a start of the server needs but its port. Call only while owning the home.
 *
 * @param home where its data and its log lie
 * @param server the unpacked server
 * @param libraries what this machine lacks of its libraries
 * @param durable whether every commit reaches the disk
 */
record ServerLaunch(ServerHome home, Path server, Path libraries, boolean durable) {

    private static final int ATTEMPTS = 5;

    /** Starts it on a free port and waits until it answers. */
    ServerProcess onAnyPort() throws IOException {
        int attempt = 1;
        while (true) {
            ServerProcess process = on(LoopbackPorts.free());
            try {
                process.awaitAnswer();
                return process;
            } catch (MySqlException failure) {
                // Between finding a free port and listening on it somebody else may have taken it.
                boolean taken = LogTail.of(home.log(), 20).contains("Bind on TCP/IP port");
                if (!taken || attempt++ == ATTEMPTS) {
                    throw failure;
                }
            }
        }
    }

    /** Starts it on this port and returns at once. */
    ServerProcess on(int port) throws IOException {
        String password = home.rootPassword();
        home.writeInitFile(password);
        // A reader still finds why the run before this one ended.
        if (Files.exists(home.log())) {
            Files.move(home.log(), home.formerLog(), StandardCopyOption.REPLACE_EXISTING);
        }
        // A killed server leaves it with its process id, and the next would not start while another process has that
        // id.
        Files.deleteIfExists(home.socketLock());
        TiedProcess process = TiedProcess.start(
                new ServerCommand(server, home.data()).run(port, durable, home.pidFile(), home.initFile()),
                Map.of("LD_LIBRARY_PATH", libraries.toString()),
                home.log());
        return new ServerProcess(process, new MySqlAccess("127.0.0.1", port, "root", password), home);
    }
}
