package org.chainpanorama.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.chainpanorama.chassis.text.Characters;

/** Reads texts that are texts: what a database would store as a question mark, or a terminal obey, is refused. */
final class TextReader extends StringDeserializer {

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING))
            return (String) context.handleUnexpectedToken(String.class, parser);
        String text = parser.getText();
        return Characters.areText(text)
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, "has characters that are no text");
    }
}
