package org.chainpanorama.chassis.text;

import java.util.List;
import java.util.Locale;

/** Chooses the answer's language from what the caller accepts. */
public final class CallerLanguage {

    private CallerLanguage() {}

    /** English or Chinese, whichever the caller accepts first; Chinese where neither is named. */
    public static Locale of(List<Locale> acceptable) {
        return acceptable.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("en") || language.equals("zh"))
                .findFirst()
                .map(language -> language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
