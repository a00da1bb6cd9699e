package org.chainpanorama.enterprise.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.text.Coded;

/**
 * What the change feed says of an enterprise that first reaches a band, or no longer does after a correction.
 *
 * @param year the year it first reached the band; of a withdrawal, the year it was said to have
 * @param band null where withheld
 * @param fromYuan the band's lower bound, never the enterprise's revenue
 * @param confidentiality of the strictest figure that it follows from
 */
public record FirstInBandEventView(
        String creditCode, int year, String band, BigDecimal fromYuan, Coded confidentiality) {

    /** An enterprise first reaches a band, or does so in another year than was said. */
    public static final String REACHED = "enterprise.first-in-band";

    /** After a correction it never reached the band. */
    public static final String WITHDRAWN = "enterprise.first-in-band-withdrawn";

    /** The event's data for one reader: the band follows from a figure, so who may not see the figure is not told the band. */
    public static JsonNode seenBy(Predicate<Confidentiality> sees, JsonNode data) {
        Confidentiality level =
                Confidentiality.valueOf(data.at("/confidentiality/code").asText());
        if (sees.test(level)) {
            return data;
        }
        ObjectNode told = data.deepCopy();
        told.putNull("band")
                .putNull("fromYuan")
                .putArray("withheld")
                .add("band")
                .add("fromYuan");
        return told;
    }
}
