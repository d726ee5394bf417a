package org.ospoplusplus.ical.bridge;

import java.net.URI;
import java.util.Locale;
import org.ospoplusplus.model.validation.WebLink;

/** Links to the web, and names of domains. */
final class Web {

    private static final int MAX_DOMAIN = 253;
    private static final int MAX_LABEL = 63;

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

    /** {@return whether a text is an internet domain as {@link org.ospoplusplus.model.validation.DomainName} wants it} */
    static boolean isDomain(String text) {
        if (text.length() > MAX_DOMAIN) {
            return false;
        }
        int labels = 0;
        boolean digitsAlone = true;
        for (int start = 0; start <= text.length(); labels++) {
            int dot = text.indexOf('.', start);
            int end = dot < 0 ? text.length() : dot;
            if (end == start || end - start > MAX_LABEL || text.charAt(start) == '-' || text.charAt(end - 1) == '-') {
                return false;
            }
            digitsAlone = true;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                boolean isDigit = c >= '0' && c <= '9';
                if (!isDigit && c != '-' && (c < 'a' || c > 'z')) {
                    return false;
                }
                digitsAlone &= isDigit;
            }
            start = end + 1;
        }
        return labels >= 2 && !digitsAlone;
    }
}
