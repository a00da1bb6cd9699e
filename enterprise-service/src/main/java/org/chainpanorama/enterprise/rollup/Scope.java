package org.chainpanorama.enterprise.rollup;

import java.util.HashMap;
import java.util.Map;

/**
 * What a summary is asked about.
 *
 * @param chainCode a chain; null for whole enterprises whatever chain they are on
 * @param zoneCode a zone; null for every place, outside of zones included
 */
public record Scope(String chainCode, String zoneCode, int year) {

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("year", year);
        parameters.put("chain", chainCode == null ? "" : chainCode);
        if (zoneCode != null) {
            parameters.put("zone", zoneCode);
        }
        return parameters;
    }

    /** The condition on a summary table. */
    String condition() {
        return "reporting_year = :year and " + place();
    }

    /** The condition on a summary table for all years before. */
    String conditionBefore() {
        return "reporting_year < :year and " + place();
    }

    private String place() {
        return "chain_code = :chain" + (zoneCode == null ? "" : " and zone_code = :zone");
    }
}
