package org.ospoplusplus.model;

import java.net.URI;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.NoPasscode;
import org.ospoplusplus.model.validation.SecureLink;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WebOrMailLink;

/**
 * The link by which one joins an online meeting.
 *
 * @param url the link
 * @param secret whether only participants may know it; then it is absent from the {@linkplain PublicView public view},
 *     and {@link #toString()} doesn't show it
 * @since 0.1.0
 */
@NoPasscode(groups = Warnings.class)
public record JoinLink(
        @WebOrMailLink @SecureLink(groups = Warnings.class) URI url, boolean secret) {

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if the link is longer than 65,536 characters
     */
    public JoinLink {
        Require.link(url, "JoinLink.url");
    }

    /**
     * {@return a link that anyone may know}
     *
     * @param url the link
     */
    public static JoinLink publicLink(URI url) {
        return new JoinLink(url, false);
    }

    /**
     * {@return a link that only participants may know}
     *
     * @param url the link
     */
    public static JoinLink secret(URI url) {
        return new JoinLink(url, true);
    }

    /** {@return the components, without a secret link} */
    @Override
    public String toString() {
        return secret ? "JoinLink[secret]" : "JoinLink[url=" + url + "]";
    }
}
