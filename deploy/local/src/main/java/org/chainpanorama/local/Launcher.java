package org.chainpanorama.local;

import org.chainpanorama.mysql.MySqlException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point behind {@code deploy/up} and {@code deploy/down}. */
@Command(
        name = "deploy",
        description = "Runs the zone on this machine.",
        subcommands = {Up.class, Down.class})
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        int status = new CommandLine(new Launcher())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof ZoneException || failure instanceof MySqlException) {
                        System.err.println(failure.getMessage());
                    } else {
                        failure.printStackTrace();
                    }
                    return 1;
                })
                .execute(arguments);
        System.exit(status);
    }
}
