package org.ospoplusplus.html.internal;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that may be a link.
 *
 * @param text the text
 * @param href the safe target; null if the text is no link
 */
record Anchor(String text, @Nullable String href) {

    static Anchor of(String text, Optional<URI> link) {
        return new Anchor(text, Links.href(link));
    }

    static Anchor of(URI link) {
        return new Anchor(Links.text(link), Links.href(link));
    }

    /** {@return whether the target is on another site, whose language and content this site does not know} */
    boolean isExternal() {
        return href != null && href.contains(":");
    }
}
