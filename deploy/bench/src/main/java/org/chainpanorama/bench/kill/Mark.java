package org.chainpanorama.bench.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a write, hidden in a text or a figure of what it writes. */
final class Mark {

    private static final Pattern TEXT = Pattern.compile("#(\\d+)#");

    private Mark() {}

    /** As a text. */
    static String text(long mark) {
        return "示例#" + mark + "#";
    }

    /** The mark in a value; {@link Series#NONE} where there is none. */
    static long in(JsonNode value) {
        return value.isNumber() ? value.decimalValue().longValue() : in(value.asText(""));
    }

    /** The first mark in a text. */
    static long in(String text) {
        Matcher found = TEXT.matcher(text);
        return found.find() ? Long.parseLong(found.group(1)) : Series.NONE;
    }
}
