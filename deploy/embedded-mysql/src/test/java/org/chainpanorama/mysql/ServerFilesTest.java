package org.chainpanorama.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFilesTest {

    @TempDir
    Path target;

    @Test
    void theArchiveIsUnpackedFromAStreamThatCanBeReadAgain() throws IOException {
        ServerFiles.unpack(new ByteArrayInputStream(archive()), target);
        assertThat(target.resolve("bin/mysqld")).isExecutable();
    }

    @Test
    void anArchiveWithABitChangedIsRefused() throws IOException {
        byte[] archive = archive();
        archive[9] ^= 1; // The system byte of the gzip header: unpacking does not notice it.
        assertThatThrownBy(() -> ServerFiles.unpack(new ByteArrayInputStream(archive), target))
                .isInstanceOf(MySqlException.class)
                .hasMessageContaining("checksum");
    }

    private static byte[] archive() throws IOException {
        try (InputStream archive = ServerFiles.class.getResourceAsStream("/mysql-Linux-amd64.tar.gz")) {
            return archive.readAllBytes();
        }
    }
}
