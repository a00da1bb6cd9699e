package org.chainpanorama.land.statistics;

import java.util.Locale;

/** By what the redevelopment statistics are grouped. */
enum Grouping {
    MODE("r.mode"),
    BLOCK("p.block_code"),
    YEAR("year(r.accepted_on)");

    /** What a caller may write. */
    static final String CODES = "mode|block|year";

    private final String column;

    Grouping(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** Null for null. */
    static Grouping of(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }
}
