package org.chainpanorama.chassis.text;

import java.util.List;
import java.util.Locale;

/** Chooses the answer's language from what the caller accepts. */
public final class CallerLanguage {

    private static final Locale UNASKED = Locale.SIMPLIFIED_CHINESE;

    private CallerLanguage() {}

    /**
     * English or Chinese, whichever the caller likes better; Chinese where neither is named. A header that cannot be read is taken as none
     * (RFC 9110 §12.5.4): a language is a preference, and what was done is worth telling in any.
     *
     * @param acceptLanguage the header; null where there is none
     */
    public static Locale of(String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                .filter(language -> language.equals("en") || language.equals("zh"))
                .findFirst()
                .map(language -> language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                .orElse(UNASKED);
    }

    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        try {
            return acceptLanguage == null ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return List.of(); // Java's parser stumbles over a lone hyphen.
        }
    }
}
