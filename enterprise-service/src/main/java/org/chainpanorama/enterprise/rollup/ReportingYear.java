package org.chainpanorama.enterprise.rollup;

import java.time.LocalDate;

/** A year of the summaries; who stands where on its last day counts in it. */
record ReportingYear(int year, LocalDate lastDay) {}
