package org.chainpanorama.gateway.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is made of the values that the evidence holds. Nulls in the evidence are no values. */
enum Aggregate {
    /** The one value; none, or more than one, is no result. */
    VALUE {
        @Override
        Optional<BigDecimal> of(List<JsonNode> values) {
            return values.size() == 1 ? number(values.get(0)) : Optional.empty();
        }
    },
    /** How many values there are; none is a real 0. */
    COUNT {
        @Override
        Optional<BigDecimal> of(List<JsonNode> values) {
            return Optional.of(new BigDecimal(values.size()));
        }
    },
    /** How many different values there are. */
    COUNT_DISTINCT {
        @Override
        Optional<BigDecimal> of(List<JsonNode> values) {
            return Optional.of(new BigDecimal(values.stream().distinct().count()));
        }
    },
    /** Their sum; of nothing there is none. */
    SUM {
        @Override
        Optional<BigDecimal> of(List<JsonNode> values) {
            return values.stream().flatMap(value -> number(value).stream()).reduce(BigDecimal::add);
        }
    },
    /** The smallest. */
    MIN {
        @Override
        Optional<BigDecimal> of(List<JsonNode> values) {
            return values.stream().flatMap(value -> number(value).stream()).min(Comparator.naturalOrder());
        }
    },
    /** The largest. */
    MAX {
        @Override
        Optional<BigDecimal> of(List<JsonNode> values) {
            return values.stream().flatMap(value -> number(value).stream()).max(Comparator.naturalOrder());
        }
    };

    /** The result; empty where the values give none. */
    abstract Optional<BigDecimal> of(List<JsonNode> values);

    private static Optional<BigDecimal> number(JsonNode value) {
        return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
    }
}
