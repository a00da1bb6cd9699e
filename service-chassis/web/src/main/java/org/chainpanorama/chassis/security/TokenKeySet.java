package org.chainpanorama.chassis.security;

import java.security.Key;
import java.util.List;
import java.util.Objects;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.Use;
import org.jose4j.lang.JoseException;

/** The keys that tokens are signed with, as they were when they were read. */
record TokenKeySet(List<JsonWebKey> keys) {

    static TokenKeySet of(String json) throws JoseException {
        return new TokenKeySet(new JsonWebKeySet(json)
                .getJsonWebKeys().stream()
                        .filter(key -> key.getUse() == null || key.getUse().equals(Use.SIGNATURE))
                        .toList());
    }

    /** The key of that id; where a token names none, the only key there is. Null where there is no such key. */
    Key key(String id) {
        if (id == null) return keys.size() == 1 ? keys.get(0).getKey() : null;
        return keys.stream()
                .filter(key -> Objects.equals(key.getKeyId(), id))
                .map(JsonWebKey::getKey)
                .findFirst()
                .orElse(null);
    }
}
