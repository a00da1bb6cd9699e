package org.chainpanorama.chassis.text;

/** Which characters a text may have. */
public final class Characters {

    /** What a decoder leaves in the place of bytes that are no character. */
    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** Whether a text has whole characters only (no half of a surrogate pair), and none for machines but tabs and line ends. */
    public static boolean areText(String text) {
        return text.codePoints().allMatch(Characters::isText);
    }

    private static boolean isText(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE -> false;
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
            default -> character != REPLACEMENT;
        };
    }
}
