package org.chainpanorama.chassis.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One sentence or label in Chinese and English. On the wire it is a single string in the caller's language
 * (<code>Accept-Language</code>; Chinese where the caller states none).
 */
@JsonSerialize(using = Text.InCallersLanguage.class)
@Schema(type = SchemaType.STRING, maxLength = 2000, description = "Text in the caller's language 按调用方语言的文字")
public record Text(String zh, String en) {

    /** A text of two fixed wordings. */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** Both wordings with {@link String#format} applied to the same arguments. */
    public Text with(Object... arguments) {
        return new Text(zh.formatted(arguments), en.formatted(arguments));
    }

    /** The wording for a caller of that language; Chinese for every language but English. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }

    static final class InCallersLanguage extends JsonSerializer<Text> {
        @Override
        public void serialize(Text text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(text.in(provider.getLocale()));
        }
    }
}
