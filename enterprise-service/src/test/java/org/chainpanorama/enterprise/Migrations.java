package org.chainpanorama.enterprise;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What migrations fill in from the data they find. */
final class Migrations {

    private Migrations() {}

    /** The insert statements of a migration. */
    static List<String> inserts(String file) throws IOException {
        try (InputStream migration = Migrations.class.getResourceAsStream("/db/migration/" + file)) {
            String sql = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(sql.split(";"))
                    .map(String::strip)
                    .filter(part -> part.startsWith("insert"))
                    .toList();
        }
    }
}
