package org.chainpanorama.enterprise.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.figure.Confidentiality;

/**
 * All that the summaries know of one enterprise.
 *
 * @param zoneCode null outside every zone
 * @param settledOn null when not known
 * @param leftOn first day it is gone; null while it stays
 * @param figures by year
 */
record EnterpriseFacts(
        String creditCode,
        String zoneCode,
        boolean aboveScale,
        LocalDate settledOn,
        LocalDate leftOn,
        List<Place> places,
        List<Leading> leadings,
        Map<Integer, Figures> figures) {

    /** A position on a node. */
    record Place(String chainCode, String nodeCode, BigDecimal share, Validity validity) {}

    /** A designation as leader of a chain. */
    record Leading(String chainCode, Validity validity) {}

    /** Figures of one year, yuan; null is not known. */
    record Figures(BigDecimal revenueYuan, BigDecimal taxYuan, Integer employees, Confidentiality confidentiality) {}

    /** From a first day to a last one, both included; the last is null while it lasts. */
    record Validity(LocalDate from, LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    /** What counts in a year; empty when the enterprise was not there on its last day. */
    Optional<EnterpriseYear> in(ReportingYear year) {
        LocalDate day = year.lastDay();
        boolean there = (settledOn == null || !settledOn.isAfter(day)) && (leftOn == null || leftOn.isAfter(day));
        return there ? Optional.of(standing(year, day)) : Optional.empty();
    }

    private EnterpriseYear standing(ReportingYear year, LocalDate day) {
        Map<EnterpriseYear.Cell, BigDecimal> shares = new HashMap<>();
        shares.put(EnterpriseYear.Cell.WHOLE, BigDecimal.ONE);
        for (Place place : places) {
            if (place.validity.holdsOn(day)) {
                shares.merge(new EnterpriseYear.Cell(place.chainCode, place.nodeCode), place.share, BigDecimal::add);
                shares.merge(new EnterpriseYear.Cell(place.chainCode, ""), place.share, BigDecimal::add);
            }
        }
        return new EnterpriseYear(
                year.year(),
                creditCode,
                zoneCode == null ? "" : zoneCode,
                aboveScale,
                shares,
                leadings.stream()
                        .filter(leading -> leading.validity.holdsOn(day))
                        .map(Leading::chainCode)
                        .collect(Collectors.toSet()),
                figures.getOrDefault(year.year(), EnterpriseYear.UNKNOWN));
    }
}
