package org.chainpanorama.chassis.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chainpanorama.chassis.figure.Confidentiality;

/** Leaves out of one view what its reader may not see, and remembers the names. Also a field that is empty is named: that it is empty is not told. */
public final class Withheld {

    private final Reader reader;
    private final Set<String> fields = new LinkedHashSet<>();

    public Withheld(Reader reader) {
        this.reader = reader;
    }

    /** The value where the reader sees figures of that level; else null, and the field is named. */
    public <T> T figure(String field, Confidentiality level, T value) {
        return shown(field, level == null || reader.sees(level), value);
    }

    /** The value where it may be shown; else null, and the field is named. */
    public <T> T shown(String field, boolean may, T value) {
        if (may) {
            return value;
        }
        fields.add(field);
        return null;
    }

    /** The fields left out, in the order they were asked for. */
    public List<String> fields() {
        return List.copyOf(fields);
    }
}
