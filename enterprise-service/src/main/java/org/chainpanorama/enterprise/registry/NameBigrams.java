package org.chainpanorama.enterprise.registry;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The pairs of neighbouring characters of a name, each as one word of hexadecimal digits for the full-text index. */
final class NameBigrams {

    private NameBigrams() {}

    /** The words of a name, for the index. */
    static String of(String name) {
        return String.join(" ", words(name));
    }

    /** All words of a search text, each required; null when it has fewer than two characters. */
    static String allOf(String searched) {
        Set<String> words = words(searched);
        return words.isEmpty() ? null : words.stream().map(word -> "+" + word).collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        int[] characters = text.toLowerCase(Locale.ROOT).codePoints().toArray();
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            words.add("%05x%05x".formatted(characters[i], characters[i + 1]));
        }
        return words;
    }
}
