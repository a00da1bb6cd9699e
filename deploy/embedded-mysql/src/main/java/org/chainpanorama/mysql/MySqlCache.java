package org.chainpanorama.mysql;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where unpacked servers are kept between starts, and where temporary ones live. */
final class MySqlCache {

    /** System property that moves the cache; the variable {@code ZONE_MYSQL_CACHE} does the same. */
    static final String PROPERTY = "zone.mysql.cache";

    private MySqlCache() {}

    static Path directory() throws IOException {
        return DirectoryTree.makePrivate(Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> variable("ZONE_MYSQL_CACHE"))
                .map(Path::of)
                .orElseGet(MySqlCache::userCache)
                .toAbsolutePath());
    }

    private static Path userCache() {
        return variable("XDG_CACHE_HOME")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("chain-panorama/mysql");
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
