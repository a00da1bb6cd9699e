package org.chainpanorama.gateway.owner;

import java.util.Objects;

/**
 * On whose behalf an owner is asked: it gives each caller what that caller may see, in the caller's language. Requesters of the same
 * client, rights and language are equal, whichever token they show; answers to one are never shown to another.
 */
public final class Requester {

    /** Nobody in particular, in Chinese. */
    public static final Requester ANYBODY = anonymous("zh-CN");

    private final String language;
    private final String rights;
    private final String authorization;
    private final String purpose;

    Requester(String language, String rights, String authorization, String purpose) {
        this.language = language;
        this.rights = rights;
        this.authorization = authorization;
        this.purpose = purpose;
    }

    /** Nobody in particular. */
    public static Requester anonymous(String language) {
        return anonymous(language, null);
    }

    static Requester anonymous(String language, String purpose) {
        return new Requester(language, "", null, purpose);
    }

    /** <code>zh-CN</code> or <code>en</code>. */
    public String language() {
        return language;
    }

    /** The <code>Authorization</code> header to show to owners; null for an anonymous caller. */
    String authorization() {
        return authorization;
    }

    /** The <code>Purpose</code> header of whoever asked first; null without one. The gateway's own trail has everybody's. */
    String purpose() {
        return purpose;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Requester requester
                && language.equals(requester.language)
                && rights.equals(requester.rights);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, rights);
    }

    /** Tokens never get into a log. */
    @Override
    public String toString() {
        return language + " " + rights;
    }
}
