package org.chainpanorama.mysql;

import java.util.Locale;

/** The one platform that the server binary runs on. */
final class SupportedPlatform {

    static final String OUTSIDE_SERVER_HINT =
            "set ZONE_DB_HOST, ZONE_DB_PORT, ZONE_DB_USER and ZONE_DB_PASSWORD to use a MySQL 8 server of your own";

    private SupportedPlatform() {}

    static void require() {
        require(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static void require(String system, String architecture) {
        boolean linux = system.toLowerCase(Locale.ROOT).startsWith("linux");
        boolean amd64 = architecture.equals("amd64") || architecture.equals("x86_64");
        if (!linux || !amd64) {
            throw new MySqlException("The embedded MySQL runs on Linux amd64 only, not on " + system + " "
                    + architecture + "; " + OUTSIDE_SERVER_HINT + ".");
        }
    }
}
