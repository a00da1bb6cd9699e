package org.chainpanorama.mysql;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of the server. */
final class ServerCommand {

    /** Relative to the data directory: the path of a socket must stay below 108 characters. */
    static final String SOCKET = "mysqld.sock";

    private final Path server;
    private final Path data;

    ServerCommand(Path server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** Fills an empty data directory; root has no password until the first real start. */
    List<String> initialise() {
        List<String> command = common(false);
        command.add("--initialize-insecure");
        return command;
    }

    List<String> run(int port, boolean durable, Path pidFile, Path initFile) {
        List<String> command = common(durable);
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--pid-file=" + pidFile,
                "--init-file=" + initFile,
                "--socket=" + SOCKET,
                "--skip-name-resolve",
                "--skip-ssl",
                "--max-connections=400",
                "--max-allowed-packet=64M",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--log-bin-trust-function-creators=ON",
                "--event-scheduler=OFF",
                "--secure-file-priv=NULL",
                "--local-infile=OFF",
                // Chinese words are often two characters long.
                "--innodb-ft-min-token-size=2",
                "--ngram-token-size=2",
                "--innodb-buffer-pool-dump-at-shutdown=OFF",
                "--innodb-buffer-pool-load-at-startup=OFF"));
        command.addAll(memory(System.getenv("ZONE_MYSQL_MEMORY")));
        return command;
    }

    /** For more data than a demo has: so many megabytes for pages, half of that for the redo log. The last word counts. */
    static List<String> memory(String megabytes) {
        if (megabytes == null || megabytes.isBlank()) {
            return List.of();
        }
        if (!megabytes.matches("[1-9]\\d{2,5}")) {
            throw new MySqlException("ZONE_MYSQL_MEMORY is a number of megabytes from 100 on, not " + megabytes);
        }
        int pages = Integer.parseInt(megabytes);
        return List.of("--innodb-buffer-pool-size=" + pages + "M", "--innodb-log-file-size=" + pages / 4 + "M");
    }

    private List<String> common(boolean durable) {
        List<String> command = new ArrayList<>(List.of(
                server.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + server,
                "--lc-messages-dir=" + server.resolve("share"),
                "--datadir=" + data,
                "--mysqlx=OFF",
                "--skip-log-bin",
                // One tablespace for all tables. In a small one of a table's own this server aborts on a full disk:
                // undoing the refused
                // statement may need a page there, and only large tablespaces keep some back for that.
                "--innodb-file-per-table=OFF",
                // Megabytes that it grows by: far less than what must stay free on its volume.
                "--innodb-autoextend-increment=8",
                // Not more than a few sortings of a million rows; it shrinks at a start only.
                "--innodb-temp-data-file-path=ibtmp1:12M:autoextend:max:4G",
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=128M",
                "--innodb-log-file-size=32M",
                "--log-error-verbosity=1"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        if (!durable) {
            // Nothing has to survive a crash, so nothing waits for the disk.
            command.addAll(List.of(
                    "--innodb-flush-method=nosync", "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=OFF"));
        }
        return command;
    }
}
