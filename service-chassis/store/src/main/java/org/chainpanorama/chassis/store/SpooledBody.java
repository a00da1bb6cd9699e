package org.chainpanorama.chassis.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.storage.StorageWatch;
import org.chainpanorama.chassis.text.Text;

/** A body on disk. Its file has no name any more once it is open, so nothing is left of it however the process ends. */
final class SpooledBody implements AutoCloseable {

    private final FileChannel file;
    private final long size;

    private SpooledBody(FileChannel file, long size) {
        this.file = file;
        this.size = size;
    }

    /** Reads a body to its end; 413 when it is larger than that, 507 when the volume has no room for it. */
    static SpooledBody of(InputStream body, long mostBytes, StorageWatch storage) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            FileChannel file = FileChannel.open(
                    folder.resolve("zone-import-" + UUID.randomUUID()),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            try {
                return new SpooledBody(file, copy(body, file, mostBytes, () -> storage.isScarceAt(folder)));
            } catch (IOException | RuntimeException failure) {
                file.close();
                throw failure;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long copy(InputStream body, FileChannel file, long mostBytes, BooleanSupplier scarce)
            throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            size += read;
            if (size > mostBytes) {
                throw Problem.of(
                        ProblemType.BODY_TOO_LARGE,
                        Text.of(
                                        "后台或全部成功式导入的文件超出上限 %d 字节",
                                        "A file imported in the background or atomically has at most %d bytes")
                                .with(mostBytes));
            }
            if (scarce.getAsBoolean()) throw StorageWatch.refusal();
            ByteBuffer rest = ByteBuffer.wrap(buffer, 0, read);
            while (rest.hasRemaining()) {
                file.write(rest);
            }
        }
        return size;
    }

    /** From the beginning; whoever asks again begins again. */
    InputStream stream() {
        try {
            file.position(0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Channels.newInputStream(file);
    }

    long size() {
        return size;
    }

    /** Bytes read so far; all of them once it is closed. */
    long position() {
        try {
            return file.isOpen() ? file.position() : size;
        } catch (IOException closedMeanwhile) {
            return size;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
