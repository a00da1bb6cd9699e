package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.chainpanorama.chassis.text.CallerLanguage;
import org.chainpanorama.chassis.text.Text;

/** How imports in the background ended, kept in every language: whoever asks later may ask in another one. */
@ApplicationScoped
class ImportOutcomes {

    private final ObjectMapper json;
    private final HttpHeaders headers;

    ImportOutcomes(ObjectMapper json, HttpHeaders headers) {
        this.json = json;
        this.headers = headers;
    }

    /**
     * An outcome as it is stored.
     *
     * @param report null when there is none
     * @param failure code; null when it did not fail
     */
    String of(ImportReport report, String failure, Text why) {
        ObjectNode outcome = json.createObjectNode();
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            ObjectNode told = outcome.putObject(language.getLanguage());
            told.set("report", tree(report, language));
            if (failure != null) {
                told.putObject("failure").put("code", failure).set("message", tree(why, language));
            }
        }
        return outcome.toString();
    }

    /** A run in the caller's language. */
    ImportRunView view(ImportRun run) {
        String language = CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .getLanguage();
        JsonNode outcome = read(run.outcome() == null ? "{}" : run.outcome()).path(language);
        return ImportRunView.of(run, outcome.get("failure"), outcome.get("report"));
    }

    private JsonNode tree(Object value, Locale language) {
        try {
            return json.readTree(json.writer().with(language).writeValueAsString(value));
        } catch (JsonProcessingException programmingError) {
            throw new IllegalStateException(programmingError);
        }
    }

    private JsonNode read(String outcome) {
        try {
            return json.readTree(outcome);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The outcome of an import is no JSON", damaged);
        }
    }
}
