package org.chainpanorama.chassis.audit;

import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of callers made fit for the record: bounded, on one line, storable as they are, and without secrets. */
final class AuditText {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KEYS = 500;

    /** Control characters, and halves of characters, which no database keeps. */
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{C}");

    /** No purpose has a word like that; a token or a password put there by mistake has. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9+/=_.~-]{40,}");

    /** A key that names an object of the zone; anything else in its place is not repeated. */
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}._:-]{1,64}");

    private AuditText() {}

    /** Null stays null. */
    static String name(String text) {
        if (text == null) {
            return null;
        }
        String printable = UNPRINTABLE.matcher(text).replaceAll("");
        int characters = printable.codePointCount(0, printable.length());
        return characters <= LONGEST_NAME
                ? printable
                : printable.substring(0, printable.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** What the caller says it is for; null when that is nothing. */
    static String purpose(String header) {
        String text =
                name(header == null ? null : SECRET.matcher(decoded(header)).replaceAll("[removed]"));
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Path parameters by name; null without any. */
    static String keys(MultivaluedMap<String, String> pathParameters) {
        if (pathParameters.isEmpty()) {
            return null;
        }
        String keys = new TreeMap<>(pathParameters)
                .entrySet().stream()
                        .map(key -> key.getKey() + '=' + key(key.getValue()))
                        .collect(Collectors.joining(";"));
        return keys.length() <= LONGEST_KEYS ? keys : keys.substring(0, LONGEST_KEYS);
    }

    private static String key(List<String> values) {
        String value = String.join("/", values);
        return KEY.matcher(value).matches() ? value : "(malformed)";
    }

    /** HTTP hands headers over as Latin-1; a purpose in Chinese is UTF-8 inside. */
    private static String decoded(String header) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException latin) {
            return header;
        }
    }
}
