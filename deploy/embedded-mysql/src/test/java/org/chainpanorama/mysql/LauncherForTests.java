package org.chainpanorama.mysql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/** Another JVM that starts a server, so that a test can kill it. */
final class LauncherForTests {

    private LauncherForTests() {}

    /** Arguments: the home. Prints the server's process id and waits to be killed. */
    public static void main(String[] arguments) throws Exception {
        EmbeddedMySql mysql = EmbeddedMySql.start(EmbeddedMySql.Settings.persistent(Path.of(arguments[0])));
        mysql.createSchema("zone", "zone", "a-password-for-tests");
        try (Connection connection = mysql.access().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE zone.t (n INT)");
            statement.execute("INSERT INTO zone.t VALUES (42)");
        }
        System.out.println(mysql.pid());
        System.out.flush();
        Thread.currentThread().join();
    }

    static Process start(Path home) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LauncherForTests.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The process id of the server, once it runs and holds data. */
    static long awaitServer(Process launcher) throws IOException {
        return Long.parseLong(new BufferedReader(new InputStreamReader(launcher.getInputStream())).readLine());
    }

    /** The watcher is a shell below the server. */
    static void killWatchersOf(Process launcher) {
        launcher.descendants()
                .filter(process -> process.info().command().orElse("").endsWith("sh"))
                .forEach(ProcessHandle::destroyForcibly);
    }
}
