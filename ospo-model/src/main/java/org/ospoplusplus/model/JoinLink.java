package org.ospoplusplus.model;

import java.net.URI;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.NoPasscode;
import org.ospoplusplus.model.validation.SecureLink;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WebOrMailLink;

/**
 * The link for joining an online meeting.
 *
 * @param url the link
 * @param secret whether only participants may know the link. A secret link is absent from the {@linkplain PublicView public
 *     view}, and {@link #toString()} does not show it
 * @since 0.1.0
 */
@NoPasscode(groups = Warnings.class)
public record JoinLink(
        @WebOrMailLink @SecureLink(groups = Warnings.class) URI url, boolean secret) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the link is longer than 65,536 characters
     */
    public JoinLink {
        Require.link(url, "JoinLink.url");
    }

    /**
     * {@return a public link}
     *
     * @param url the link
     */
    public static JoinLink publicLink(URI url) {
        return new JoinLink(url, false);
    }

    /**
     * {@return a secret link, which only participants may know}
     *
     * @param url the link
     */
    public static JoinLink secret(URI url) {
        return new JoinLink(url, true);
    }

    /** {@return the components; for a secret link, a fixed text} */
    @Override
    public String toString() {
        return secret ? "JoinLink[secret]" : "JoinLink[url=" + url + "]";
    }
}
