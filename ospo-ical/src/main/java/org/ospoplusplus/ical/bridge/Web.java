package org.ospoplusplus.ical.bridge;

import java.net.URI;
import java.util.Locale;
import org.ospoplusplus.model.validation.WebLink;

/** Links to the web. */
final class Web {

    private Web() {}

    /** {@return whether a text begins like a link to the web and has no blanks, so that it is one and nothing else} */
    static boolean isLink(String text) {
        return (startsWith(text, "https://") || startsWith(text, "http://"))
                && text.chars().noneMatch(Character::isWhitespace);
    }

    /** {@return whether a link is one that {@link WebLink} lets be published} */
    static boolean isSafe(URI link) {
        String scheme = String.valueOf(link.getScheme()).toLowerCase(Locale.ROOT);
        return link.toString().length() <= WebLink.MAX_LENGTH
                && switch (scheme) {
                    case "http", "https" -> link.getHost() != null && link.getRawUserInfo() == null;
                    case "mailto" -> link.getRawSchemeSpecificPart().indexOf('@') > 0;
                    default -> false;
                };
    }

    private static boolean startsWith(String text, String scheme) {
        return text.regionMatches(true, 0, scheme, 0, scheme.length());
    }
}
