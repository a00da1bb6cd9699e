package org.chainpanorama.chassis.write;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strong entity tags. A tag is the hash of the representation; that of something writable starts with its version,
 * <code>"v7-1f2e3d4c5b6a7988"</code>, so that any representation of version 7 can be used with <code>If-Match</code>.
 */
public final class EntityTags {

    private static final Pattern VERSIONED = Pattern.compile("\"v(\\d{1,18})(-[0-9a-f]{16})?\"");

    private EntityTags() {}

    /** The tag of a representation. */
    public static String of(byte[] representation) {
        return '"' + hash(representation) + '"';
    }

    /** The tag of a representation of something writable. */
    public static String of(long version, byte[] representation) {
        return "\"v" + version + '-' + hash(representation) + '"';
    }

    /** The tag of a version, whatever its representation. */
    static String ofVersion(long version) {
        return "\"v" + version + '"';
    }

    /** Whether <code>If-None-Match</code> names this tag. */
    public static boolean matches(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) return false;
        for (String candidate : ifNoneMatch.split(",")) {
            String trimmed = candidate.strip();
            if (trimmed.equals("*") || trimmed.equals(tag) || trimmed.equals("W/" + tag)) return true;
        }
        return false;
    }

    /** The version in a tag that this zone gave for something writable. */
    static OptionalLong version(String tag) {
        Matcher matcher = VERSIONED.matcher(tag.strip());
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    private static String hash(byte[] representation) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(representation);
            return HexFormat.of().toHexDigits(ByteBuffer.wrap(digest).getLong());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
