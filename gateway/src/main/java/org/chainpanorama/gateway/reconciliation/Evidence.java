package org.chainpanorama.gateway.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.gateway.owner.Owner;
import org.chainpanorama.gateway.owner.OwnerFault;

/**
 * What the owners answered.
 *
 * @param answers by URL
 * @param faults by URL, where there is no answer
 */
record Evidence(Map<String, JsonNode> answers, Map<String, OwnerFault> faults) {

    private static final Configuration LISTS = Configuration.builder()
            .jsonProvider(new JacksonJsonNodeJsonProvider())
            .mappingProvider(new JacksonMappingProvider())
            .options(Option.ALWAYS_RETURN_LIST, Option.SUPPRESS_EXCEPTIONS)
            .build();

    /** A measure's result; empty where the evidence gives none. */
    Optional<BigDecimal> value(Measure measure) {
        if (measure == null || missing(measure) != null) return Optional.empty();
        List<JsonNode> values = new ArrayList<>();
        measure.reads().forEach(read -> values.addAll(values(read)));
        return measure.aggregate().of(values).map(result -> plain(result.multiply(measure.factor())));
    }

    /** The first text at that place; empty where there is none. */
    Optional<String> text(Measure.Read read) {
        if (read == null || !answers.containsKey(read.url())) return Optional.empty();
        return values(read).stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst();
    }

    /** Why a measure cannot be computed; null where its evidence is there. */
    Text missing(Measure measure) {
        return measure.reads().stream()
                .map(Measure.Read::url)
                .filter(faults::containsKey)
                .map(url -> reason(url, faults.get(url)))
                .findFirst()
                .orElse(null);
    }

    /** The latest change that an owner's answers tell of; null where none tells. */
    Instant dataAsOf(Owner owner) {
        return answers.entrySet().stream()
                .filter(answer -> owner.owns(answer.getKey().split("\\?", 2)[0]))
                .map(answer -> answer.getValue().path("dataAsOf"))
                .filter(JsonNode::isTextual)
                .flatMap(at -> instant(at.textValue()).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException notAnInstant) {
            return Optional.empty();
        }
    }

    private static Text reason(String url, OwnerFault fault) {
        if (fault.isNotFound())
            return Text.of("没有数据：%s", "There is no data at %s").with(url);
        return Text.of(fault.text().zh() + "：" + url, fault.text().en() + ": " + url);
    }

    private List<JsonNode> values(Measure.Read read) {
        ArrayNode found = JsonPath.using(LISTS).parse(answers.get(read.url())).read(read.path());
        List<JsonNode> values = new ArrayList<>();
        found.forEach(value -> {
            if (!value.isNull()) values.add(value);
        });
        return values;
    }

    /** 2.95 however the owner wrote it. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
