package org.chainpanorama.chassis.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the chain in a file ends: place and hash of the last record, and the length of the file with it. Holds the lock on both files. */
final class AuditHead {

    /** Of a fixed length, so that one write replaces it. */
    private static final String FORM = "%020d %64s %020d%n";

    private final FileChannel file;
    private Seal seal;
    private long bytes;

    private AuditHead(FileChannel file) {
        this.file = file;
    }

    static AuditHead open(Path path) throws IOException {
        AuditHead head = new AuditHead(PrivateFiles.open(path));
        if (head.file.tryLock() == null) {
            throw new IOException("Another process writes this audit trail: " + path);
        }
        head.read();
        return head;
    }

    Seal seal() {
        return seal;
    }

    long bytes() {
        return bytes;
    }

    void move(Seal last, long length) throws IOException {
        byte[] text = FORM.formatted(last.position(), last.hash(), length).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer rest = ByteBuffer.wrap(text);
        while (rest.hasRemaining()) file.write(rest, rest.position());
        file.force(false);
        seal = last;
        bytes = length;
    }

    void close() throws IOException {
        file.close();
    }

    private void read() throws IOException {
        ByteBuffer text = ByteBuffer.allocate((int) Math.min(file.size(), 200));
        file.read(text, 0);
        String[] words =
                new String(text.array(), StandardCharsets.US_ASCII).strip().split(" +");
        boolean empty = words.length != 3;
        seal = empty ? Seal.NONE : new Seal(Long.parseLong(words[0]), words[1]);
        bytes = empty ? 0 : Long.parseLong(words[2]);
    }
}
