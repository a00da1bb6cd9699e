package org.chainpanorama.chassis.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.DefaultBean;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The chain of a service without a database: a file with one JSON object in each line, and beside it {@code <file>.head} with the place and
 * hash of the last one. One process at a time owns them.
 */
@DefaultBean
@ApplicationScoped
class AuditFile implements AuditTrail {

    private final Path path;
    private final AuditLines lines;
    private FileChannel file;
    private AuditHead head;

    AuditFile(@ConfigProperty(name = "zone.audit.file") Path path, ObjectMapper json) {
        this.path = path.toAbsolutePath();
        this.lines = new AuditLines(json);
    }

    @Override
    public synchronized void require() {
        try {
            PrivateFiles.makeFolder(path.getParent());
            head = AuditHead.open(path.resolveSibling(path.getFileName() + ".head"));
            file = PrivateFiles.open(path);
            takeOnWhatWasCutShort();
        } catch (IOException failure) {
            throw new UncheckedIOException("The audit trail " + path + " cannot be written", failure);
        }
    }

    @PreDestroy
    synchronized void close() throws IOException {
        if (file != null) file.close();
        if (head != null) head.close();
    }

    /** Lines first, then the head: what a crash leaves between the two is taken on at the next start. */
    @Override
    public synchronized void append(Function<Seal, List<SealedRecord>> sealing) {
        List<SealedRecord> sealed = sealing.apply(head.seal());
        if (sealed.isEmpty()) return;
        StringBuilder text = new StringBuilder();
        sealed.forEach(record -> text.append(lines.write(record)).append('\n'));
        try {
            long end = file.size();
            try {
                write(text, end);
                head.move(sealed.get(sealed.size() - 1).seal(), file.size());
            } catch (IOException failure) {
                file.truncate(end); // A full disk may have taken a part.
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized Seal head() {
        return head.seal();
    }

    @Override
    public void read(long after, long upTo, Predicate<SealedRecord> next) {
        try (BufferedReader reader = Files.newBufferedReader(path)) {
            String line = reader.readLine();
            for (long place = 1; line != null && place <= upTo; place++, line = reader.readLine()) {
                if (place > after && !next.test(lines.read(line, place))) return;
            }
        } catch (NoSuchFileException deleted) {
            return; // What is missing is the verifier's to say.
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public boolean holds(Seal seal) {
        return seal.equals(head());
    }

    @Override
    public boolean hasSuccessorOf(Seal seal) {
        boolean[] found = {false};
        read(0, Long.MAX_VALUE, record -> {
            found[0] = record.previousHash().equals(seal.hash());
            return !found[0];
        });
        return found[0];
    }

    @Override
    public synchronized OptionalLong firstBeyond() {
        try {
            boolean longer = Files.size(path) > head.bytes();
            return longer ? OptionalLong.of(head.seal().position() + 1) : OptionalLong.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(CharSequence text, long at) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
        long place = at;
        while (bytes.hasRemaining()) place += file.write(bytes, place);
        file.force(false);
    }

    /** A crash between lines and head leaves whole lines that continue the chain, and perhaps half of one, which nobody was told of. */
    private void takeOnWhatWasCutShort() throws IOException {
        if (file.size() <= head.bytes()) return;
        ByteBuffer rest = ByteBuffer.allocate(Math.toIntExact(file.size() - head.bytes()));
        file.read(rest, head.bytes());
        String text = new String(rest.array(), StandardCharsets.UTF_8);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        Seal last = head.seal();
        for (String line : whole.lines().toList()) {
            SealedRecord record = lines.read(line, last.position() + 1);
            if (record.position() != last.position() + 1
                    || !record.previousHash().equals(last.hash())
                    || !record.saysWhatWasSealed()) return; // No crash does that; the verifier will name it.
            last = record.seal();
        }
        long end = head.bytes() + whole.getBytes(StandardCharsets.UTF_8).length;
        file.truncate(end);
        head.move(last, end);
    }
}
