package org.chainpanorama.chassis.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * Cuts a stream into records of bounded length without decoding it: in UTF-8 and GB18030 alike no line feed, comma or quote is ever
 * part of another character.
 */
final class ImportLines {

    static final int LONGEST = 1 << 20;

    /**
     * One record.
     *
     * @param line where it starts, from 1
     * @param text null when it is too long or not in the charset
     * @param tooLong whether it is longer than 1 MiB
     */
    record Line(long line, String text, boolean tooLong) {}

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final InputStream in;
    private final Charset charset;
    private final boolean quotes;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int at;
    private long lineNumber = 1;

    /** @param quotes whether a line feed inside double quotes belongs to the record, as in CSV */
    ImportLines(InputStream in, Charset charset, boolean quotes) {
        this.in = in;
        this.charset = charset;
        this.quotes = quotes;
    }

    /** The next record, without its line end; null at the end. */
    Line next() {
        long start = lineNumber;
        ByteArrayOutputStream record = new ByteArrayOutputStream(256);
        boolean tooLong = false;
        State state = State.CELL_START;
        int next = read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0; next = read()) {
            if (next == '\n') {
                lineNumber++;
                // After too long a record the next line starts afresh, so that one open quote does not swallow the
                // file.
                if (state != State.QUOTED || tooLong) {
                    break;
                }
            }
            state = quotes ? after(state, next) : state;
            if (record.size() < LONGEST) {
                record.write(next);
            } else {
                tooLong = true;
            }
        }
        return tooLong ? new Line(start, null, true) : new Line(start, decode(record.toByteArray(), start == 1), false);
    }

    private static State after(State state, int next) {
        if (next == '"') {
            return switch (state) {
                case CELL_START, QUOTE_IN_QUOTED -> State.QUOTED;
                case QUOTED -> State.QUOTE_IN_QUOTED;
                case PLAIN -> State.PLAIN;
            };
        }
        if (state == State.QUOTED) {
            return State.QUOTED;
        }
        return next == ',' ? State.CELL_START : State.PLAIN;
    }

    private String decode(byte[] bytes, boolean first) {
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
            return first && text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherCharset) {
            return null;
        }
    }

    private int read() {
        if (at == filled) {
            try {
                filled = in.read(buffer);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[at++] & 0xFF;
    }
}
