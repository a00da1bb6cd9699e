package org.chainpanorama.enterprise.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/**
 * Two neighbouring characters of an enterprise's name, or its last one, in small letters. The rows of a pair lie in the order in which a
 * search lists what it finds, so its first page costs the same for a pair of a million names as for one of a hundred.
 */
@Entity
@Immutable
@IdClass(NamePair.Key.class)
@Table(name = "enterprise_name_pair")
class NamePair {

    record Key(String pair, int nameLength, String creditCode) {}

    @Id
    String pair;

    /** Shorter names come first: the searched part is more of them. */
    @Id
    int nameLength;

    @Id
    String creditCode;

    protected NamePair() {}

    /** The pairs of a text, each once, in the order they come; none where it has fewer than two characters. */
    static Set<String> of(String text) {
        List<String> characters = charactersOf(text);
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < characters.size(); i++) {
            pairs.add(characters.get(i) + characters.get(i + 1));
        }
        return pairs;
    }

    /** The pairs of a name and its last character alone: so every character of a name begins one of its rows. */
    static Set<String> ofName(String name) {
        Set<String> rows = of(name);
        List<String> characters = charactersOf(name);
        rows.add(characters.get(characters.size() - 1));
        return rows;
    }

    private static List<String> charactersOf(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(Character::toString)
                .toList();
    }
}
