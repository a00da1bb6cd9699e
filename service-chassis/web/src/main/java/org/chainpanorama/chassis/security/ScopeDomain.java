package org.chainpanorama.chassis.security;

import java.util.List;
import java.util.Locale;

/** Whose data an endpoint gives; each has scopes of its own. */
public enum ScopeDomain {
    ENTERPRISE,
    PROJECT,
    LAND,
    PANORAMA,
    AUDIT,
    /** Says nothing of anybody: code lists, problem types. Open to all. */
    REFERENCE;

    /** The scopes that exist in this domain. */
    public List<String> scopes() {
        return switch (this) {
            case ENTERPRISE, PROJECT, LAND -> List.of(read(), write(), sensitive());
            case PANORAMA, AUDIT -> List.of(read());
            case REFERENCE -> List.of();
        };
    }

    /** The scope that reading needs, e.g. <code>enterprise.read</code>. */
    public String read() {
        return name().toLowerCase(Locale.ROOT) + ".read";
    }

    /** The scope that writing needs. */
    public String write() {
        return name().toLowerCase(Locale.ROOT) + ".write";
    }

    /** The scope that shows restricted figures and undoes disclosure control. */
    public String sensitive() {
        return name().toLowerCase(Locale.ROOT) + ".sensitive";
    }
}
