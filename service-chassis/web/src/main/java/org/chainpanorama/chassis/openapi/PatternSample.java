package org.chainpanorama.chassis.openapi;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that fits a regular expression of the plain kind that codes have (classes, groups, alternatives, counts), and the length of the
 * longest one.
 *
 * @param text a short text that fits
 * @param longest characters of the longest one; {@link #UNBOUNDED} where there is none
 */
record PatternSample(String text, int longest) {

    static final int UNBOUNDED = Integer.MAX_VALUE;

    /** Empty when the expression is of another kind. */
    static Optional<PatternSample> of(String pattern) {
        try {
            PatternSample sample = new Reader(pattern).alternatives();
            return Pattern.compile(pattern).matcher(sample.text).find() ? Optional.of(sample) : Optional.empty();
        } catch (RuntimeException notPlain) {
            return Optional.empty();
        }
    }

    private PatternSample then(PatternSample next) {
        return new PatternSample(text + next.text, capped((long) longest + next.longest));
    }

    private PatternSample times(int least, int most) {
        int longestRun = most == UNBOUNDED || longest == UNBOUNDED ? UNBOUNDED : capped((long) longest * most);
        return new PatternSample(text.repeat(least), longestRun);
    }

    private static int capped(long length) {
        return (int) Math.min(length, UNBOUNDED);
    }

    /** Reads an expression from left to right. */
    private static final class Reader {

        private static final PatternSample NOTHING = new PatternSample("", 0);

        private final String pattern;
        private int at;

        Reader(String pattern) {
            this.pattern = pattern;
        }

        PatternSample alternatives() {
            PatternSample first = sequence();
            int longest = first.longest;
            while (at < pattern.length() && pattern.charAt(at) == '|') {
                at++;
                longest = Math.max(longest, sequence().longest);
            }
            return new PatternSample(first.text, longest);
        }

        private PatternSample sequence() {
            PatternSample all = NOTHING;
            while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
                all = all.then(counted(atom()));
            }
            return all;
        }

        private PatternSample atom() {
            char c = pattern.charAt(at++);
            return switch (c) {
                case '^', '$' -> NOTHING;
                case '(' -> group();
                case '[' -> oneOf(pattern.substring(at - 1, closingBracket()));
                case '\\' -> oneOf(pattern.substring(at - 1, ++at));
                default -> new PatternSample(String.valueOf(c), 1);
            };
        }

        private PatternSample group() {
            if (pattern.startsWith("?:", at)) at += 2;
            PatternSample inside = alternatives();
            at++;
            return inside;
        }

        private int closingBracket() {
            while (pattern.charAt(at) != ']') at += pattern.charAt(at) == '\\' ? 2 : 1;
            return ++at;
        }

        private static PatternSample oneOf(String characters) {
            Pattern allowed = Pattern.compile(characters);
            String one = Stream.concat(
                            Stream.of("1", "A", "a"), "-._ ZzGLP".chars().mapToObj(Character::toString))
                    .filter(candidate -> allowed.matcher(candidate).matches())
                    .findFirst()
                    .orElseGet(() -> characters.substring(1, 2));
            return new PatternSample(one, 1);
        }

        private PatternSample counted(PatternSample atom) {
            if (at == pattern.length()) return atom;
            return switch (pattern.charAt(at)) {
                case '?' -> ahead(atom.times(0, 1));
                case '*' -> ahead(atom.times(0, UNBOUNDED));
                case '+' -> ahead(atom.times(1, UNBOUNDED));
                case '{' -> {
                    int end = pattern.indexOf('}', at);
                    String[] counts = pattern.substring(at + 1, end).split(",", 2);
                    at = end + 1;
                    int least = Integer.parseInt(counts[0]);
                    if (counts.length == 1) yield atom.times(least, least);
                    yield atom.times(least, counts[1].isEmpty() ? UNBOUNDED : Integer.parseInt(counts[1]));
                }
                default -> atom;
            };
        }

        private PatternSample ahead(PatternSample sample) {
            at++;
            return sample;
        }
    }
}
